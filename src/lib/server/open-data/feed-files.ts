import { writeReleaseFeed } from '#lib/core/formats/atom.ts';
import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { formatPagePath, formatWay } from '#lib/core/view/site-page.ts';
import { releasesOfCase, wholeCase } from '../dataset.ts';
import { siteAddress } from '../site-address.ts';
import { creatorsOfCase } from './description.ts';
import { inLanguage } from './graph-files.ts';
import type { OpenFile } from './open-file.ts';
import { uuidOf } from './uuid.ts';

/** What changed in the data, for programs that read feeds; none when no version is told of. */
export function feedFiles(): OpenFile[] {
	if (releasesOfCase().length === 0) return [];
	return languages.map((language) => ({
		...{ name: feedName(language), group: 'about', mime: 'application/atom+xml' },
		...{ label: inLanguage(words.feed, language), use: words.feedUse, make: () => writeFeed(language) }
	}));
}

export function feedName(language: Language): string {
	return `changes-${language}.atom`;
}

function writeFeed(language: Language): string {
	const { name, title, licence } = wholeCase().meta;
	const own = `data/${feedName(language)}`;
	// Where nobody said what the site's address is, links lead from the feed to the page, wherever both are.
	const link = (path: string) => (siteAddress() ? `${siteAddress()}/${path}` : formatWay(own, path));
	return writeReleaseFeed({
		...{ language, title: title[language], licence, releases: releasesOfCase(), creators: creatorsOfCase() },
		ids: {
			feed: `urn:uuid:${uuidOf(`feed ${name} ${language}`)}`,
			entryOf: (version) => `urn:uuid:${uuidOf(`feed ${name} ${language} ${version}`)}`
		},
		links: { feed: link(own), page: link(formatPagePath(language, { kind: 'data' })) }
	});
}
