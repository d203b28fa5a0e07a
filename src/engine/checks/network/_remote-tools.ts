/** Day on which the list was last gone through. */
export const remoteToolsAsOf = '2026-11-27';

/**
 * Programs by which a computer is worked from elsewhere, as their names stand in a software inventory: the advisories of
 * the FBI (2023 to 2025), Microsoft (2025) and Unit 42, and the detection lists that are public.
 */
const remoteTools: readonly string[] = [
  'anydesk',
  'teamviewer',
  'rustdesk',
  'chrome remote desktop',
  'remoting start host',
  'splashtop',
  'tinypilot',
  'parsec',
  'nomachine',
  'ultraviewer',
  'tightvnc',
  'ultravnc',
  'realvnc',
  'tigervnc',
  'vnc server',
  'dwservice',
  'dwagent',
  'supremo',
  'ammyy',
  'aeroadmin',
  'getscreen',
  'hoptodesk',
  'zoho assist',
  'logmein',
  'gotomypc',
  'goto resolve',
  'remotepc',
  'remote utilities',
  'connectwise',
  'screenconnect',
  'meshcentral',
  'meshagent',
  'mesh agent',
  'atera',
  'ninjaone',
  'ninjarmm',
  'syncro',
  'action1',
  'simplehelp',
  'kaseya',
  'n-able',
  'tactical rmm',
  'pulseway',
  'fleetdeck',
  'level.io',
  'remote desktop manager',
  'islonline',
  'isl light',
  'bomgar',
  'beyondtrust',
  'dameware',
  'radmin',
  'netsupport',
  'iperius',
  'distant desktop',
  'vs code tunnel',
  'vscode tunnel',
  'code tunnel',
  'visual studio code tunnel',
  'ngrok',
  'sunlogin',
  'todesk',
  'quick assist',
];

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** Whether the role's policies allow the tool, by its name with or without version and options. */
export function isAllowedTool(tool: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => ` ${flat(tool)} `.includes(` ${flat(name)} `));
}

export function isRemoteTool(tool: string): boolean {
  const words = ` ${flat(tool)}`;
  return remoteTools.some((name) => words.includes(` ${flat(name)}`));
}

/** Chrome Remote Desktop set up so that nobody needs to sit at the computer. */
export function isUnattendedChrome(tool: string): boolean {
  return /chrome remote desktop|\bcrd\b|remoting_start_host|start-host/i.test(tool) && /\bpin\b|unattended/i.test(tool);
}
