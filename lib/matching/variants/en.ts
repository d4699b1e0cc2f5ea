/** Verbs that open labels such as "managing budgets": postings write them in the base form as well. */
const VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    administering: 'administer',
    analysing: 'analyse',
    analyzing: 'analyze',
    applying: 'apply',
    assembling: 'assemble',
    assessing: 'assess',
    building: 'build',
    calibrating: 'calibrate',
    cleaning: 'clean',
    closing: 'close',
    coaching: 'coach',
    collecting: 'collect',
    conducting: 'conduct',
    coordinating: 'coordinate',
    creating: 'create',
    delivering: 'deliver',
    designing: 'design',
    developing: 'develop',
    diagnosing: 'diagnose',
    drafting: 'draft',
    driving: 'drive',
    fitting: 'fit',
    handling: 'handle',
    installing: 'install',
    inspecting: 'inspect',
    leading: 'lead',
    loading: 'load',
    maintaining: 'maintain',
    managing: 'manage',
    meeting: 'meet',
    monitoring: 'monitor',
    negotiating: 'negotiate',
    operating: 'operate',
    organising: 'organise',
    packing: 'pack',
    performing: 'perform',
    planning: 'plan',
    preparing: 'prepare',
    processing: 'process',
    providing: 'provide',
    reading: 'read',
    recording: 'record',
    repairing: 'repair',
    running: 'run',
    serving: 'serve',
    solving: 'solve',
    supervising: 'supervise',
    supporting: 'support',
    taking: 'take',
    teaching: 'teach',
    using: 'use',
    working: 'work',
    writing: 'write',
  }),
);

/**
 * "managing budgets" gives "manage budgets", "budget management" gives "managing budgets" and "management of budgets"
 * (plurals match by themselves).
 */
export function englishVariants(label: string): string[] {
  const [first, ...rest] = label.split(' ');
  const base = first && rest.length > 0 ? VERBS.get(first.toLowerCase()) : undefined;
  const management = /^(\S+(?: \S+)?) management$/i.exec(label)?.[1];
  return [
    ...(base ? [`${base} ${rest.join(' ')}`] : []),
    ...(management ? [`management of ${management}`, `managing ${management}`] : []),
  ];
}
