// First step of `npm start` and `npm test`. Runs on any Node from 20 on and needs nothing
// installed: it installs what the lockfile names, then hands over to the Node of the project.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.cache', 'to-tuong-lock');
const windows = process.platform === 'win32';

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, env });
  if (done.error) console.error(done.error.message);
  return done.status ?? 1;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether node_modules is what the lockfile says, with the project's Node unpacked. */
function installed() {
  const node = join(bin, windows ? 'node.exe' : 'node');
  const shim = windows && existsSync(join(bin, 'node.cmd'));
  return (
    (existsSync(node) || shim) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()
  );
}

function install() {
  console.error('Installing what package-lock.json names (the first time this takes a minute) …');
  const status = run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  if (status !== 0) return status;
  // With scripts switched off the project's own Node is not unpacked yet.
  const node = run('node', [
    '-e',
    'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)',
  ]);
  const rebuilt = node === 0 ? 0 : run('npm', ['rebuild', 'node', '--ignore-scripts=false']);
  if (rebuilt === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, lockHash());
  }
  return rebuilt;
}

const [script, ...args] = process.argv.slice(2);
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Tỏ Tường needs Node 20 or newer to start; this is ${process.version}.`);
  process.exit(1);
}
const ready = installed() ? 0 : install();
process.exitCode =
  ready === 0 ? run('node', [join('tests', 'tools', `${script}.ts`), ...args]) : ready;
