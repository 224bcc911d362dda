import { createHash } from 'node:crypto';
import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { writeCitationFile } from './citation-file.ts';
import { feedFiles } from './feed-files.ts';
import { graphFiles } from './graph-files.ts';
import { writeLicence } from './licence-text.ts';
import type { OpenFile } from './open-file.ts';
import { packageFiles } from './package-files.ts';
import { rdfFiles } from './rdf-files.ts';
import { recordFiles } from './record-files.ts';
import { sourceFiles } from './source-files.ts';

/** Every file of open data. A new one is a record in one of these lists. */
export function openFiles(): readonly OpenFile[] {
	return [
		...packageFiles(),
		...recordFiles(),
		...graphFiles(),
		...rdfFiles(),
		...sourceFiles(),
		...feedFiles(),
		{
			...{ name: 'CITATION.cff', group: 'about', mime: 'application/yaml' },
			...{ label: words.citation, use: words.citationUse, make: writeCitationFile }
		},
		{
			...{ name: 'LICENSE.txt', group: 'about', mime: 'text/plain; charset=utf-8' },
			...{ label: words.licence, use: words.licenceUse, make: writeLicence }
		},
		{
			...{ name: checksums, group: 'about', mime: 'text/plain; charset=utf-8' },
			...{ label: words.checksums, use: words.checksumsUse, make: writeChecksums }
		}
	];
}

/** The file that says what the others must be. */
const checksums = 'SHA256SUMS';

/** A file as it is delivered. */
export interface MadeFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly sha256: string;
}

const made = new Map<string, MadeFile>();

/** Makes a file, once a build. */
export function makeOpenFile({ name, make }: OpenFile): MadeFile {
	const known = made.get(name);
	if (known) return known;
	const content = make();
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const file = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
	made.set(name, file);
	return file;
}

/** As `sha256sum -c` reads it. */
function writeChecksums(): string {
	return openFiles()
		.filter(({ name }) => name !== checksums)
		.map((file) => `${makeOpenFile(file).sha256}  ${file.name}\n`)
		.join('');
}
