import { languages, type Language } from '#lib/core/text/text.ts';
import { formatPagePath, formatWay } from '#lib/core/view/site-page.ts';
import { wholeCase } from '../dataset.ts';
import { siteAddress } from '../site-address.ts';
import { caseDescription, creatorsOfCase, dateOfCase, tell } from './description.ts';
import { openFiles } from './open-files.ts';

/** The data as schema.org describes a data set, by which search engines for data find it. */
export function describeForSearch(language: Language): object {
	const { title, version, licence } = wholeCase().meta;
	const described = caseDescription();
	const [licensed] = described.licenses;
	const own = formatPagePath(language, { kind: 'data' });
	const addressOf = (path: string) => (siteAddress() ? `${siteAddress()}/${path}` : formatWay(own, path));
	return {
		...{ '@context': 'https://schema.org', '@type': 'Dataset', '@id': addressOf(own), url: addressOf(own) },
		...{ name: title[language], description: tell(described, 'description')[language], version },
		...{ license: licensed?.path ?? licence, isAccessibleForFree: true, inLanguage: languages },
		...{ dateModified: dateOfCase(), keywords: described.keywords ?? [] },
		creator: creatorsOfCase().map((name) => ({ '@type': 'Organization', name })),
		distribution: openFiles()
			.filter(({ group }) => group === 'package' || group === 'rdf')
			.map(({ name, mime, label }) => ({
				...{ '@type': 'DataDownload', name: label[language], encodingFormat: mime.split(';')[0] },
				contentUrl: addressOf(`data/${name}`)
			}))
	};
}
