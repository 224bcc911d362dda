import type { Dataset } from '#lib/core/dataset/records.ts';
import { describeData } from '#lib/core/formats/schema-org/describe-data.ts';
import { describePage } from '#lib/core/formats/schema-org/describe-page.ts';
import type { SiteWords } from '#lib/core/formats/schema-org/site.ts';
import type { Language } from '#lib/core/text/text.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';
import { caseFile } from './dataset.ts';
import { caseDescription, creatorsOfCase, dateOfCase, tell } from './open-data/description.ts';
import { openFiles } from './open-data/open-files.ts';
import { addressFrom } from './site-address.ts';

/** In which language a page is shown to those who read none of its languages, and by which things are known. */
export const commonLanguage: Language = 'en';

const datasets = new Map<Language, Dataset<string>>();

/** What a page is about, as JSON-LD in the words of schema.org; `own` is where the page lies. */
export function aboutPage(
	language: Language,
	page: SitePage,
	says: { readonly title: string; readonly description: string },
	own = formatPagePath(language, page)
): object {
	const site: SiteWords = {
		language,
		dataset: datasetIn(language),
		addressOf: (other) => addressFrom(own, other === page ? own : formatPagePath(language, other)),
		idOf: (other) => `${addressFrom(own, formatPagePath(commonLanguage, other))}#it`
	};
	return describePage(site, page, says, page.kind === 'data' ? dataOf(site, own) : undefined);
}

function dataOf(site: SiteWords, own: string) {
	const { licenses, keywords = [] } = caseDescription();
	const says = {
		description: tell(caseDescription(), 'description')[site.language],
		licence: licenses[0]?.path ?? site.dataset.meta.licence,
		...{ modified: dateOfCase(), creators: creatorsOfCase(), keywords }
	};
	const files = openFiles().map(({ name, label, mime }) => ({
		...{ name: label[site.language], mime },
		address: addressFrom(own, `data/${name}`)
	}));
	return describeData(site, says, files);
}

/** A page is one of thousands, and all of a language are made of the same records. */
function datasetIn(language: Language): Dataset<string> {
	const known = datasets.get(language) ?? caseFile(language).dataset;
	datasets.set(language, known);
	return known;
}
