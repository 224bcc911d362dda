import { writeBibtexEntry } from '#lib/core/formats/data/bibtex.ts';
import { writeRisRecord } from '#lib/core/formats/data/ris.ts';
import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { wholeCase } from '../dataset.ts';
import type { OpenFile } from './open-file.ts';
import { asItIs } from './package-files.ts';

/** All sources, for programs that keep references. */
export function sourceFiles(): OpenFile[] {
	const shared = { group: 'sources', label: words.sources } as const;
	return [
		{
			...{ ...shared, name: 'sources.json', use: words.cslUse, mime: 'application/json' },
			make: () => asItIs('sources.json')
		},
		{
			...{ ...shared, name: 'sources.bib', use: words.bibtexUse, mime: 'application/x-bibtex' },
			make: () => wholeCase().sources.map(writeBibtexEntry).join('\n')
		},
		{
			...{ ...shared, name: 'sources.ris', use: words.risUse, mime: 'application/x-research-info-systems' },
			make: () => wholeCase().sources.map(writeRisRecord).join('\r\n')
		}
	];
}
