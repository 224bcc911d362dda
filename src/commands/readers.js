import { spawnSync } from 'node:child_process';
import { Failure } from './run.js';

/**
 * Programs of others that read what Fateline writes, so that not only its own code says that a file is right: the
 * Debian package of each, and how it is asked whether it is there.
 */
const readers = [
	{ program: 'pdftotext', packageName: 'poppler-utils', ask: '-v' },
	{ program: 'rsvg-convert', packageName: 'librsvg2-bin', ask: '--version' },
	{ program: 'xmllint', packageName: 'libxml2-utils', ask: '--version' },
	{ program: 'pngcheck', packageName: 'pngcheck', ask: '-h' },
	{ program: 'qpdf', packageName: 'qpdf', ask: '--version' }
];

/** Installs (as root on Debian) the readers that are missing. Throws a Failure that names those that stay away. */
export function ensureReaders() {
	if (missing().length === 0) return;
	installFromApt(missing().map(({ packageName }) => packageName));
	const away = missing();
	if (away.length === 0) return;
	throw new Failure(
		`The tests read files with ${away.map(({ program }) => program).join(', ')}, and cannot find them. Install ` +
			`${away.map(({ packageName }) => packageName).join(', ')} (those are the names in Debian; Homebrew has ` +
			'poppler, librsvg, libxml2, pngcheck and qpdf).'
	);
}

function missing() {
	return readers.filter(({ program, ask }) => spawnSync(program, [ask], { stdio: 'ignore' }).error);
}

/** @param {readonly string[]} packages */
function installFromApt(packages) {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
	console.log(`Installing what the tests read files with (apt-get install ${packages.join(' ')}) …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
		spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
