import { releaseAnchor } from '#lib/core/formats/atom.ts';
import { dataPageMessages as words } from '#lib/core/text/data-page-messages.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import type { DataPage } from '#lib/core/view/data-page.ts';
import { formatPagePath } from '#lib/core/view/site-page.ts';
import { releasesOfCase, wholeCase } from '../dataset.ts';
import { siteAddress } from '../site-address.ts';
import { caseDescription, creatorsOfCase, dateOfCase } from './description.ts';
import { composeExamples } from './examples.ts';
import { feedName } from './feed-files.ts';
import { openGroups, type OpenGroup } from './open-file.ts';
import { makeOpenFile, openFiles } from './open-files.ts';
import { composeRdfNotes } from './rdf-notes.ts';
import { composeSchema, composeVocabularies } from './schema.ts';

/** What the page of open data tells, in a language. */
export function composeDataPage(language: Language): DataPage {
	const { meta, claims } = wholeCase();
	const [licence] = caseDescription().licenses;
	const releases = releasesOfCase();
	const groups = composeGroups(language);
	return {
		...{ groups, whole: groups[0]!.files[0]!, claim: claims[0]?.id ?? '', date: dateOfCase() },
		licence: { name: licence?.title ?? meta.licence, address: licence?.path ?? '' },
		citation: composeCitation(language),
		schema: composeSchema(language),
		vocabularies: composeVocabularies(language),
		rdf: composeRdfNotes(language),
		examples: composeExamples(language),
		feed: releases.length > 0 ? feedName(language) : '',
		record: openFiles().some(({ name }) => name === 'CHANGES.md') ? 'CHANGES.md' : '',
		releases: releases.map(({ version, date, changes }) => ({
			...{ version, date, anchor: releaseAnchor(version) },
			changes: changes.map((change) => change[language])
		}))
	};
}

const titles: Readonly<Record<OpenGroup, (typeof words)[keyof typeof words]>> = {
	package: words.groupPackage,
	tables: words.groupTables,
	records: words.groupRecords,
	graph: words.groupGraph,
	rdf: words.groupRdf,
	sources: words.groupSources,
	about: words.groupAbout
};

/** The files in their groups, each with what it is for, how large it is and what its bytes must be. */
function composeGroups(language: Language): DataPage['groups'] {
	return openGroups.map((group) => ({
		...{ id: group, title: titles[group][language] },
		files: openFiles()
			.filter((file) => file.group === group)
			.map((file) => {
				const { bytes, sha256 } = makeOpenFile(file);
				const { name, label, use } = file;
				const told = { label: label[language], use: use[language] };
				return { name, ...told, sha256, size: formatSize(bytes.length, language) };
			})
	}));
}

/** "224 kB" as a language writes it; what is small with a digit more. */
function formatSize(bytes: number, language: Language): string {
	const [unit, by] = bytes < 1e6 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
	const maximumFractionDigits = bytes / by < 10 ? 1 : 0;
	return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(bytes / by);
}

function composeCitation(language: Language): string {
	const { title, version, licence } = wholeCase().meta;
	const said = fill(words.citeData[language], {
		...{ title: title[language], version, licence },
		...{ creators: creatorsOfCase().join(', '), year: dateOfCase().slice(0, 4) }
	});
	const site = siteAddress();
	return site ? `${said} ${site}/${formatPagePath(language, { kind: 'data' })}` : said;
}
