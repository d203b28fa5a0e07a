// Written by `npm run docs`; a test holds it to the files.
import type { Check } from '../check.ts';
import { copiedCode } from './code/copied-code.ts';
import { historyOlderThanAccount } from './code/history-older-than-account.ts';
import { listedIndicator } from './code/listed-indicator.ts';
import { manyCommitAuthors } from './code/many-commit-authors.ts';
import { renamedHandle } from './code/renamed-handle.ts';
import { unmergedOrganisation } from './code/unmerged-organisation.ts';
import { youngCodeAccount } from './code/young-code-account.ts';
import { cameraRefusal } from './conduct/camera-refusal.ts';
import { contradictedStatement } from './conduct/contradicted-statement.ts';
import { declinedMeetings } from './conduct/declined-meetings.ts';
import { failedLivenessChallenge } from './conduct/failed-liveness-challenge.ts';
import { linkedReferral } from './conduct/linked-referral.ts';
import { otherVoices } from './conduct/other-voices.ts';
import { readOutAnswers } from './conduct/read-out-answers.ts';
import { recordedThreat } from './conduct/recorded-threat.ts';
import { unansweredResidenceQuestions } from './conduct/unanswered-residence-questions.ts';
import { unapprovedSubstitution } from './conduct/unapproved-substitution.ts';
import { changingContactDetails } from './contact/changing-contact-details.ts';
import { disposableMailbox } from './contact/disposable-mailbox.ts';
import { impossiblePhoneNumber } from './contact/impossible-phone-number.ts';
import { internetPhoneLine } from './contact/internet-phone-line.ts';
import { lookAlikeDomain } from './contact/look-alike-domain.ts';
import { newMailDomain } from './contact/new-mail-domain.ts';
import { offPlatformRequest } from './contact/off-platform-request.ts';
import { otherNameInEmail } from './contact/other-name-in-email.ts';
import { phoneCountryMismatch } from './contact/phone-country-mismatch.ts';
import { sharedContactNaming } from './contact/shared-contact-naming.ts';
import { sharedEmail } from './contact/shared-email.ts';
import { sharedPhone } from './contact/shared-phone.ts';
import { clearBackgroundCheck } from './history/clear-background-check.ts';
import { deniedHistory } from './history/denied-history.ts';
import { freeMailReference } from './history/free-mail-reference.ts';
import { impossibleHistoryDate } from './history/impossible-history-date.ts';
import { jobBeforeCompany } from './history/job-before-company.ts';
import { newReferenceDomain } from './history/new-reference-domain.ts';
import { otherNameInFile } from './history/other-name-in-file.ts';
import { overlappingFullTimeJobs } from './history/overlapping-full-time-jobs.ts';
import { profileHistoryMismatch } from './history/profile-history-mismatch.ts';
import { reusedResumeText } from './history/reused-resume-text.ts';
import { sharedReferenceContact } from './history/shared-reference-contact.ts';
import { technologyAnachronism } from './history/technology-anachronism.ts';
import { thinPortfolio } from './history/thin-portfolio.ts';
import { unfoundEmployer } from './history/unfound-employer.ts';
import { unfoundSchool } from './history/unfound-school.ts';
import { unknownReportIssuer } from './history/unknown-report-issuer.ts';
import { verifiedByOwnContact } from './history/verified-by-own-contact.ts';
import { differentPersonInSession } from './identity/different-person-in-session.ts';
import { differentProfilePhotos } from './identity/different-profile-photos.ts';
import { editedDocumentImage } from './identity/edited-document-image.ts';
import { identityLoanRequest } from './identity/identity-loan-request.ts';
import { identityNumberMismatch } from './identity/identity-number-mismatch.ts';
import { identityOwnerDenial } from './identity/identity-owner-denial.ts';
import { identityProofingMismatch } from './identity/identity-proofing-mismatch.ts';
import { impossibleDocumentDate } from './identity/impossible-document-date.ts';
import { mrzCheckDigit } from './identity/mrz-check-digit.ts';
import { mrzDiffersFromPrint } from './identity/mrz-differs-from-print.ts';
import { nameConflict } from './identity/name-conflict.ts';
import { photoFoundElsewhere } from './identity/photo-found-elsewhere.ts';
import { sharedDocument } from './identity/shared-document.ts';
import { sharedPhoto } from './identity/shared-photo.ts';
import { statusStatementConflict } from './identity/status-statement-conflict.ts';
import { workLocationConflict } from './identity/work-location-conflict.ts';
import { agencySubstitution } from './lists/agency-substitution.ts';
import { confirmedMisrepresentationLink } from './lists/confirmed-misrepresentation-link.ts';
import { listedCompany } from './lists/listed-company.ts';
import { sanctionsMatch } from './lists/sanctions-match.ts';
import { staleLookUp } from './lists/stale-look-up.ts';
import { unverifiedAgency } from './lists/unverified-agency.ts';
import { accountCountryMismatch } from './money/account-country-mismatch.ts';
import { accountHolderDiffers } from './money/account-holder-differs.ts';
import { accountSwapRequest } from './money/account-swap-request.ts';
import { advancePayPressure } from './money/advance-pay-pressure.ts';
import { changingAccount } from './money/changing-account.ts';
import { cryptoPay } from './money/crypto-pay.ts';
import { listedWallet } from './money/listed-wallet.ts';
import { malformedAccountNumber } from './money/malformed-account-number.ts';
import { nonBankPayout } from './money/non-bank-payout.ts';
import { sharedAccount } from './money/shared-account.ts';
import { thirdPartyPayee } from './money/third-party-payee.ts';
import { transfersElsewhere } from './money/transfers-elsewhere.ts';
import { undocumentedAccount } from './money/undocumented-account.ts';
import { anonymisingNetwork } from './network/anonymising-network.ts';
import { counselTerritory } from './network/counsel-territory.ts';
import { dayLongSession } from './network/day-long-session.ts';
import { deviceTimeZone } from './network/device-time-zone.ts';
import { impossibleTravel } from './network/impossible-travel.ts';
import { laptopElsewhere } from './network/laptop-elsewhere.ts';
import { manyCountries } from './network/many-countries.ts';
import { networkCountryMismatch } from './network/network-country-mismatch.ts';
import { referenceOnOwnNetwork } from './network/reference-on-own-network.ts';
import { remoteAccessTool } from './network/remote-access-tool.ts';
import { remoteControlHardware } from './network/remote-control-hardware.ts';
import { reportedProvider } from './network/reported-provider.ts';
import { secondManagementAgent } from './network/second-management-agent.ts';
import { sharedConnection } from './network/shared-connection.ts';
import { unconfirmedSerial } from './network/unconfirmed-serial.ts';
import { idAddressRefusal } from './place/id-address-refusal.ts';
import { lateAddressChange } from './place/late-address-change.ts';
import { mailDropAddress } from './place/mail-drop-address.ts';
import { nonResidentialAddress } from './place/non-residential-address.ts';
import { otherSignature } from './place/other-signature.ts';
import { sharedAddress } from './place/shared-address.ts';
import { shipToDiffersFromId } from './place/ship-to-differs-from-id.ts';
import { darkWindow } from './time/dark-window.ts';
import { documentTimeZone } from './time/document-time-zone.ts';
import { manyAuthorOffsets } from './time/many-author-offsets.ts';
import { nightTimeCommits } from './time/night-time-commits.ts';
import { oddHourAvailability } from './time/odd-hour-availability.ts';
import { slowReplies } from './time/slow-replies.ts';
import { unreachableHours } from './time/unreachable-hours.ts';

/** Every check, in the order of their ids. */
export const checks: readonly Check[] = [
  accountCountryMismatch,
  accountHolderDiffers,
  accountSwapRequest,
  advancePayPressure,
  agencySubstitution,
  anonymisingNetwork,
  cameraRefusal,
  changingAccount,
  changingContactDetails,
  clearBackgroundCheck,
  confirmedMisrepresentationLink,
  contradictedStatement,
  copiedCode,
  counselTerritory,
  cryptoPay,
  darkWindow,
  dayLongSession,
  declinedMeetings,
  deniedHistory,
  deviceTimeZone,
  differentPersonInSession,
  differentProfilePhotos,
  disposableMailbox,
  documentTimeZone,
  editedDocumentImage,
  failedLivenessChallenge,
  freeMailReference,
  historyOlderThanAccount,
  idAddressRefusal,
  identityLoanRequest,
  identityNumberMismatch,
  identityOwnerDenial,
  identityProofingMismatch,
  impossibleDocumentDate,
  impossibleHistoryDate,
  impossiblePhoneNumber,
  impossibleTravel,
  internetPhoneLine,
  jobBeforeCompany,
  laptopElsewhere,
  lateAddressChange,
  linkedReferral,
  listedCompany,
  listedIndicator,
  listedWallet,
  lookAlikeDomain,
  mailDropAddress,
  malformedAccountNumber,
  manyAuthorOffsets,
  manyCommitAuthors,
  manyCountries,
  mrzCheckDigit,
  mrzDiffersFromPrint,
  nameConflict,
  networkCountryMismatch,
  newMailDomain,
  newReferenceDomain,
  nightTimeCommits,
  nonBankPayout,
  nonResidentialAddress,
  oddHourAvailability,
  offPlatformRequest,
  otherNameInEmail,
  otherNameInFile,
  otherSignature,
  otherVoices,
  overlappingFullTimeJobs,
  phoneCountryMismatch,
  photoFoundElsewhere,
  profileHistoryMismatch,
  readOutAnswers,
  recordedThreat,
  referenceOnOwnNetwork,
  remoteAccessTool,
  remoteControlHardware,
  renamedHandle,
  reportedProvider,
  reusedResumeText,
  sanctionsMatch,
  secondManagementAgent,
  sharedAccount,
  sharedAddress,
  sharedConnection,
  sharedContactNaming,
  sharedDocument,
  sharedEmail,
  sharedPhone,
  sharedPhoto,
  sharedReferenceContact,
  shipToDiffersFromId,
  slowReplies,
  staleLookUp,
  statusStatementConflict,
  technologyAnachronism,
  thinPortfolio,
  thirdPartyPayee,
  transfersElsewhere,
  unansweredResidenceQuestions,
  unapprovedSubstitution,
  unconfirmedSerial,
  undocumentedAccount,
  unfoundEmployer,
  unfoundSchool,
  unknownReportIssuer,
  unmergedOrganisation,
  unreachableHours,
  unverifiedAgency,
  verifiedByOwnContact,
  workLocationConflict,
  youngCodeAccount,
];
