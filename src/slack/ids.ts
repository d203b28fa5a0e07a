/** Every name by which Slack and we refer to one another; `manifest.yml` is held to it by a test. */
export const command = '/screen';

export const callbacks = {
  openCase: 'open_case',
  chooseChannel: 'choose_channel',
  addSource: 'add_source',
  addMore: 'add_more',
  recordEvent: 'record_event',
  checklist: 'show_checklist',
  recordEvidence: 'record_evidence',
  settleItem: 'settle_item',
  moveStage: 'move_stage',
  decide: 'decide_case',
  proposeClearing: 'propose_clearing',
  secondLook: 'second_look',
  reopenCase: 'reopen_case',
  handOver: 'hand_over',
  declareIncident: 'declare_incident',
  explainFinding: 'explain_finding',
  takeBack: 'take_back_explanation',
  askCandidate: 'ask_candidate',
  notUseful: 'not_useful',
  saveRole: 'save_role',
  shown: 'show_text',
} as const;

export const actions = {
  addSource: 'add_source',
  chooseSource: 'choose_source',
  recordEvent: 'record_event',
  chooseEvent: 'choose_event',
  openChecklist: 'open_checklist',
  recordEvidence: 'record_evidence',
  markDone: 'mark_done',
  itemMenu: 'item_menu',
  moveStage: 'move_stage',
  decide: 'decide_case',
  chooseOutcome: 'choose_outcome',
  secondLook: 'second_look',
  reopenCase: 'reopen_case',
  caseMenu: 'case_menu',
  explainFinding: 'explain_finding',
  takeBack: 'take_back_explanation',
  askCandidate: 'ask_candidate',
  notUseful: 'not_useful',
  showFull: 'show_full',
  chooseRole: 'choose_role',
  field: 'field',
} as const;

/** Kind of the message metadata by which a surface is found again in its thread. */
export const surfaceMetadata = 'crosscheck_surface';
