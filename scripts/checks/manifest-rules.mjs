/** An exact version, also of a package under another name. */
const EXACT = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+([-+][\w.-]+)?$/;

function repeated(values) {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The keys of the block of that name, as they stand in the text: JSON.parse hides a repeated one. */
function keysIn(text, block) {
  const body = new RegExp(`"${block}": \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
  return [...body.matchAll(/^\s*"([^"]+)":/gm)].map((match) => match[1]);
}

/** What is wrong with package.json: repeated names or commands, versions that are not exact. */
export function manifestFindings(text) {
  const { scripts = {}, dependencies = {}, devDependencies = {} } = JSON.parse(text);
  const versions = { ...dependencies, ...devDependencies };
  const both = Object.keys(dependencies).filter((name) => name in devDependencies);
  return [
    ...repeated(keysIn(text, 'scripts')).map((name) => `the script ${name} stands twice`),
    ...repeated(Object.values(scripts)).map((command) => `two scripts are the same: ${command}`),
    ...both.map((name) => `${name} is a dependency twice`),
    ...Object.entries(versions)
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${name} has no exact version: ${version}`),
  ].map((finding) => `package.json: ${finding}`);
}
