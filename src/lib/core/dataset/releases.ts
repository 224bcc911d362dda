import { languages, type Text } from '../text/text.ts';
import type { Problem } from './problem.ts';

/** A version of a data package: on which day it was made, and what changed. */
export interface Release {
	readonly version: string;
	readonly date: string;
	readonly changes: readonly Text[];
}

/** The file of a data package in which its curators write what changed; the newest version stands first. */
export const releasesFile = 'changes.json';

/** Reads what the file holds. What has not the form of a version is a problem, and left out. */
export function parseReleases(content: unknown): { releases: readonly Release[]; problems: Problem[] } {
	if (!Array.isArray(content)) return { releases: [], problems: [badForm(-1)] };
	const releases: Release[] = [];
	const problems: Problem[] = [];
	content.forEach((entry: unknown, index) => {
		if (isRelease(entry)) releases.push(entry);
		else problems.push(badForm(index));
	});
	return { releases, problems };
}

function isRelease(entry: unknown): entry is Release {
	if (typeof entry !== 'object' || entry === null) return false;
	const { version, date, changes } = entry as Partial<Record<keyof Release, unknown>>;
	return (
		[version, date].every((each) => typeof each === 'string') &&
		Array.isArray(changes) &&
		changes.every(isText)
	);
}

function isText(value: unknown): value is Text {
	if (typeof value !== 'object' || value === null) return false;
	return languages.every((language) => typeof (value as Partial<Text>)[language] === 'string');
}

function badForm(index: number): Problem {
	return {
		file: releasesFile,
		row: index + 2,
		message: {
			en: 'this is not a version: write {"version": "1.0.0", "date": "2026-11-25", "changes": [{"tr": "…", "en": "…", "ru": "…"}]}',
			tr: 'bu bir sürüm değil: {"version": "1.0.0", "date": "2026-11-25", "changes": [{"tr": "…", "en": "…", "ru": "…"}]} biçiminde yazın',
			ru: 'это не версия: напишите {"version": "1.0.0", "date": "2026-11-25", "changes": [{"tr": "…", "en": "…", "ru": "…"}]}'
		}
	};
}
