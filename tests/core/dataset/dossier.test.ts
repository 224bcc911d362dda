import { expect, test } from 'vitest';
import { buildDossiers, type Dossier, type Statement } from '#lib/core/dataset/dossier.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import type { Language } from '#lib/core/text/text.ts';
import { smallDataset } from '../../fixtures/small.ts';

function dossiers(language: Language) {
	return buildDossiers(localise(smallDataset, language), language);
}

/** A statement on one line: date | text | certainty | source locator, … | note. */
function line({ date, text, certaintyLabel, references, note }: Statement): string {
	const sources = references.map(({ source, locator }) => `${source} ${locator}`.trim()).join(', ');
	return [date, text, certaintyLabel, sources, note].join(' | ');
}

function page(dossier: Dossier): string[] {
	return [
		...dossier.facts.flatMap(({ heading, sets }) => sets.flat().map((entry) => `${heading}: ${line(entry)}`)),
		...dossier.fates.map((fate) => `! ${fate.fate}: ${line(fate)}`),
		...dossier.positions.flatMap(({ heading, sets }) =>
			sets.flat().map((each) => `? ${heading}: ${line(each)}`)
		),
		...dossier.ties.flatMap(({ id, heading, sets }) =>
			sets.flat().map((entry) => `${id} ${heading}: ${entry.other.id} (${entry.role}) ${line(entry)}`)
		)
	];
}

test('all that is known of one person, in English', () => {
	const dossier = dossiers('en').of('ivan-chelnokov');
	expect(dossier).toMatchObject({
		kind: 'person',
		roles: ['leader', 'chair', 'delegate'],
		documentation: { statements: 14, witnesses: 2, disputed: 6 }
	});
	expect(dossier.entity.id).toBe('ivan-chelnokov');
	expect(page(dossier)).toEqual([
		'Born: 1885 |  | certain | book-a p. 1 | ',
		'Died: 2 September 1937 |  | disputed | book-a p. 40 | ',
		'Died: 1943 |  | disputed | web-b | ',
		'Stay: 1912–1914 | Paris | certain | web-b | ',
		'! executed: 2 September 1937 | Moscow; rehabilitated: 1956; restored to the party: December 1963 | disputed | book-a p. 40 | ',
		'! natural death: 1943 |  | disputed | web-b | not in a camp',
		'? Wages: January 1921 | Wages should be equal | probable | web-b | ',
		'led-of Leader of: red-lathe (leader) 1919–1921 |  | certain | book-a p. 10, web-b | ',
		'chaired-of Chair of: turners-union (chair) March 1919 – 1921 |  | disputed | book-a p. 12 | the sources differ',
		'delegate_to-of Delegate to: first-congress (delegate) April 1920 | with a vote | certain | book-a | ',
		'criticised-of Criticised: pavel-zhukov () 5 April 1920 |  | certain | book-a p. 15 | ',
		'criticised-to Critics: pavel-zhukov () 1921 |  | disputed | web-b | ',
		'criticised-to Critics: anna-shilova () May 1921 |  | probable | book-a p. 20 | ',
		'worked_with-to Worked with: anna-shilova ()  |  | certain | web-b | '
	]);
});

test('the same in Turkish and Russian: other words, the same statements', () => {
	const ids = (dossier: Dossier) =>
		[dossier.facts, dossier.positions, dossier.ties].flatMap((groups) =>
			groups.flatMap(({ sets }) => sets.flat().map(({ id }) => id))
		);
	const wanted = ids(dossiers('en').of('ivan-chelnokov'));
	for (const [language, fate, tie] of [
		[
			'tr',
			'! idam edildi: 2 Eylül 1937 | Moskova; itibarı iade edildi: 1956; parti üyeliği iade edildi: Aralık 1963 | tartışmalı | book-a s. 40 | ',
			'criticised-to Eleştirenler: pavel-zhukov () 1921 |  | tartışmalı | web-b | '
		],
		[
			'ru',
			'! казнь: 2 сентября 1937 | Москва; реабилитация: 1956; восстановление в партии: декабрь 1963 | спорно | book-a с. 40 | ',
			'criticised-to Критиковавшие: pavel-zhukov () 1921 |  | спорно | web-b | '
		]
	] as const) {
		const dossier = dossiers(language).of('ivan-chelnokov');
		expect(ids(dossier)).toEqual(wanted);
		expect(page(dossier)).toContain(fate);
		expect(page(dossier)).toContain(tie);
	}
});

test('an entity seen from the other end: its critics, adherents and chairs in time', () => {
	expect(page(dossiers('en').of('red-lathe'))).toEqual([
		'? Industry: 1920 | Unions should run industry | certain | book-a p. 50 | ',
		'belonged_to_faction-to Adherents: anna-shilova () 1920 |  | probable | book-a p. 11 | ',
		'led-to Leaders: ivan-chelnokov (leader) 1919–1921 |  | certain | book-a p. 10, web-b | ',
		'expelled_from-to Expelled: pavel-zhukov (expelled) October 1921 |  | certain | book-a p. 30 | '
	]);
	expect(dossiers('en').of('red-lathe').roles).toEqual([]);
	expect(page(dossiers('en').of('turners-union')).map((each) => each.split(' (')[0])).toEqual([
		'chaired-to Chairs: anna-shilova',
		'chaired-to Chairs: ivan-chelnokov'
	]);
});

test('a source seen only in another names it, and a web page can be opened', () => {
	const { ties } = dossiers('en').of('letter-of-the-seven');
	const [anna, pavel] = ties[0]!.sets.flat();
	expect(anna!.references[0]).toMatchObject({ work: 'Letter to the union', locator: 'p. 1' });
	expect(anna!.references[0]!.via).toContain('The Lathe and the Pen');
	expect(pavel!.references[0]).toMatchObject({ url: 'https://example.org/turners', via: '' });
});

test('a person of whom little is known has an empty page, not a wrong one', () => {
	const dossier = dossiers('en').of('olga-yurieva');
	expect(dossier).toMatchObject({
		facts: [],
		fates: [],
		positions: [],
		roles: [],
		documentation: { statements: 1, witnesses: 1, disputed: 0 }
	});
	expect(page(dossier)).toEqual([
		'worked_with-of Worked with: pavel-zhukov () 1925 |  | probable | web-b | '
	]);
});

test('one claim as seen from outside', () => {
	const { ofClaim } = dossiers('en');
	const claim = localise(smallDataset, 'en').claims[2]!;
	expect(ofClaim(claim)).toMatchObject({
		id: 'c-03',
		subject: { id: 'ivan-chelnokov' },
		object: { id: 'turners-union' },
		relation: 'Chair of',
		date: 'March 1919 – 1921',
		note: 'the sources differ'
	});
});

test('an unknown id throws with the id', () => {
	for (const id of ['nobody', '', '__proto__', 'constructor'])
		expect(() => dossiers('en').of(id)).toThrow(`unknown entity: ${id}`);
});
