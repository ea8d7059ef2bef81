/** Licences under which a public body may use, change and pass on the program. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'blessing',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** Words that the text of each licence holds, so that its name and its text say the same. */
const WORDS = {
  '0BSD': /permission to use, copy, modify,? and\/or distribute/i,
  'Apache-2.0': /apache license/i,
  'BlueOak-1.0.0': /blue oak model license/i,
  'BSD-2-Clause': /redistribution and use in source and binary forms/i,
  'BSD-3-Clause': /redistribution and use in source and binary forms/i,
  blessing: /public domain/i,
  'CC0-1.0': /cc0|creative commons/i,
  'EUPL-1.2': /european union public licen[cs]e/i,
  ISC: /permission to use, copy, modify,? and\/or distribute/i,
  MIT: /permission is hereby granted, free of charge|\bMIT\b/i,
  'MPL-2.0': /mozilla public license/i,
  'OFL-1.1': /sil open font license/i,
  Unlicense: /unlicense|public domain/i,
};

/** Words that no free licence holds, and that licences made to look free do. */
const STRINGS_ATTACHED =
  /commercial licen[cs]e|annual revenue|operating budget|non-?commercial (use|purposes)|per (developer|seat)/i;

/** Packages that were free once: the first version that is not, and why. */
const NO_LONGER_FREE = {
  apexcharts: { from: 5, why: 'from 5.0.0 on organisations above a budget must pay' },
  'react-apexcharts': { from: 2, why: 'from 2.0.0 on it is under the licence of apexcharts 5' },
};

/** The licences that an SPDX expression lets one choose from; an AND is taken as all of them. */
function isFree(expression) {
  const plain = expression.replace(/^\((.*)\)$/, '$1').trim();
  if (plain.includes('(')) return false;
  return plain
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((name) => FREE.has(name.trim())));
}

/** What is wrong with the licence of one package, as sentences. */
export function licenceFindings({ name, version, licence, text }) {
  const who = `${name} ${version}`;
  const former = NO_LONGER_FREE[name];
  if (former !== undefined && Number.parseInt(version, 10) >= former.from) {
    return [`${who} is not free: ${former.why}`];
  }
  if (licence === '') return [`${who} names no licence`];
  if (!isFree(licence)) return [`${who} is under ${licence}, which is not on the list`];
  if (text === '') return [];
  if (STRINGS_ATTACHED.test(text))
    return [`${who}: its licence file asks for more than ${licence}`];
  const names = licence.split(/[() ]+/).filter((word) => word in WORDS);
  return names.some((word) => WORDS[word].test(text))
    ? []
    : [`${who}: its licence file does not read like ${licence}`];
}
