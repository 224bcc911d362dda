import { siteAddress } from '../site-address.ts';
import { wholeCase } from '../dataset.ts';
import { caseDescription, creatorsOfCase, dateOfCase, tell } from './description.ts';

/** How the data are cited, for programs: Citation File Format 1.2.0. */
export function writeCitationFile(): string {
	const { meta } = wholeCase();
	const description = caseDescription();
	const abstract = tell(description, 'description').en;
	const lines: (readonly [string, string | readonly string[]])[] = [
		['cff-version', '1.2.0'],
		['message', 'If you use these data, please cite them as below.'],
		['type', 'dataset'],
		['title', meta.title.en],
		['version', meta.version],
		['date-released', dateOfCase()],
		['license', meta.licence],
		...(abstract ? [['abstract', abstract] as const] : []),
		...(siteAddress() ? [['url', `${siteAddress()}/en/data/`] as const] : []),
		...(description.keywords ? [['keywords', description.keywords] as const] : [])
	];
	const authors = creatorsOfCase().map((name) => `  - name: ${quote(name)}\n`);
	return `${lines.map(writeLine).join('')}authors:\n${authors.join('')}`;
}

function writeLine([key, value]: readonly [string, string | readonly string[]]): string {
	if (typeof value === 'string') return `${key}: ${quote(value)}\n`;
	return `${key}:\n${value.map((each) => `  - ${quote(each)}\n`).join('')}`;
}

/** A string of JSON is one of YAML; unquoted, `1.0` and `2026-11-25` would be none. */
function quote(text: string): string {
	return JSON.stringify(text);
}
