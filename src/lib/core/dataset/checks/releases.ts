import { languages, type Text } from '../../text/text.ts';
import { isDate, parseDate } from '../date.ts';
import type { Problem } from '../problem.ts';
import { releasesFile, type Release } from '../releases.ts';
import { at } from './place.ts';

/** Versions stand newest first, each with a day and with what changed in every language; the first is that of the data. */
export function checkReleases(releases: readonly Release[], version: string): Problem[] {
	const problems: Problem[] = [];
	const tell = (index: number, column: string, message: Text) =>
		problems.push(at(releasesFile, index, column, message));
	releases.forEach((release, index) => {
		const older = releases[index + 1];
		if (!/^\d+\.\d+\.\d+$/.test(release.version)) tell(index, 'version', badVersion(release.version));
		else if (older && compareVersions(release.version, older.version) <= 0)
			tell(index, 'version', notNewer(release.version, older.version));
		if (!isDay(release.date)) tell(index, 'date', badDay(release.date));
		else if (older && release.date < older.date) tell(index, 'date', before(release.date, older.date));
		if (release.changes.length === 0) tell(index, 'changes', nothing);
		for (const change of release.changes)
			for (const language of languages)
				if (change[language].trim() === '') tell(index, `changes ${language}`, untold);
	});
	const [newest] = releases;
	if (newest && newest.version !== version) tell(0, 'version', notOfData(newest.version, version));
	return problems;
}

function isDay(date: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(date) && isDate(parseDate(date));
}

function compareVersions(one: string, other: string): number {
	const [a, b] = [one, other].map((each) => each.split('.').map(Number));
	return a!.map((part, place) => part - (b![place] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function badVersion(version: string): Text {
	return {
		en: `"${version}" is not a version: write three numbers, such as 1.2.0`,
		tr: `"${version}" bir sürüm değil: 1.2.0 gibi üç sayı yazın`,
		ru: `«${version}» не версия: напишите три числа, например 1.2.0`
	};
}

function notNewer(version: string, older: string): Text {
	return {
		en: `${version} stands above ${older} and is not newer: the newest version stands first`,
		tr: `${version}, ${older} üzerinde duruyor ama ondan yeni değil: en yeni sürüm başta durur`,
		ru: `${version} стоит над ${older}, но не новее: первой стоит новейшая версия`
	};
}

function badDay(date: string): Text {
	return {
		en: `"${date}" is not a day: write it as 2026-11-25`,
		tr: `"${date}" bir gün değil: 2026-11-25 gibi yazın`,
		ru: `«${date}» не день: напишите так: 2026-11-25`
	};
}

function before(date: string, older: string): Text {
	return {
		en: `${date} is before ${older}, the day of the version before it: correct one of them`,
		tr: `${date}, önceki sürümün günü olan ${older} tarihinden önce: birini düzeltin`,
		ru: `${date} раньше, чем ${older}, день предыдущей версии: исправьте один из них`
	};
}

const nothing: Text = {
	en: 'nothing is told of this version: write at least one change',
	tr: 'bu sürüm hakkında bir şey yazılmamış: en az bir değişiklik yazın',
	ru: 'об этой версии ничего не сказано: опишите хотя бы одно изменение'
};

const untold: Text = {
	en: 'a change is not told in this language: write it as that language does',
	tr: 'bir değişiklik bu dilde yazılmamış: o dilde yazıldığı gibi yazın',
	ru: 'изменение не описано на этом языке: впишите его'
};

function notOfData(version: string, wanted: string): Text {
	return {
		en: `the newest version is ${version}, datapackage.json says ${wanted}: make them one`,
		tr: `en yeni sürüm ${version}, datapackage.json ise ${wanted} diyor: ikisini aynı yapın`,
		ru: `новейшая версия — ${version}, а в datapackage.json — ${wanted}: приведите к одной`
	};
}
