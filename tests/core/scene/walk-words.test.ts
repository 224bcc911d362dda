import { describe, expect, test } from 'vitest';
import { buildWording } from '#lib/core/scene/claim-words.ts';
import { composeCard, type Hovered } from '#lib/core/scene/hover.ts';
import { computeParts } from '#lib/core/scene/parts.ts';
import { composeStand, type Sight } from '#lib/core/scene/walk-words.ts';
import { walkFrom, type Walk } from '#lib/core/scene/walk.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { parseView } from '#lib/core/view/view.ts';
import { focusedSet } from '#lib/core/view/focus.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall } from '../../fixtures/small.ts';

function see(language: Language, query: string) {
	const opened = openSmall(language);
	const view = parseView(new URLSearchParams(query));
	const { scene, visible } = look(opened, view);
	const sight: Sight = {
		...{ scene, parts: computeParts(scene), passing: visible.claims, selected: focusedSet(view.focus) },
		known: opened.index.tieCounts.context,
		memberOf: (id) => opened.graph.entityIndex.get(id)
	};
	const wording = buildWording(opened.graph, language);
	return {
		say: (walk: Walk) => composeStand(sight, walk, wording, language),
		card: (hovered: Hovered) =>
			composeCard({ dataset: opened.graph.dataset, wording, language }, scene, visible.claims, hovered)
	};
}

const at = (entity: string, changes: Partial<Walk> = {}): Walk => ({ ...walkFrom(entity), ...changes });

describe('where one stands, in a sentence', () => {
	test.each<[Language, string, Walk, string]>([
		[
			'en',
			'scope=context',
			at('ivan-chelnokov'),
			'Ivan Chelnokov, person; Fate: executed, the sources disagree; 5 ties; in the largest connected part, 8 entries.'
		],
		[
			'tr',
			'scope=context',
			at('ivan-chelnokov'),
			'İvan Çelnokov, kişi; Akıbet: idam edildi, kaynaklar anlaşamıyor; 5 bağ; en büyük bağlı parçada, kayıt sayısı 8.'
		],
		[
			'ru',
			'scope=context',
			at('ivan-chelnokov'),
			'Иван Челноков, человек; Судьба: казнь, источники расходятся; 5 связей; в наибольшей связной части, записей: 8.'
		],
		// In the core Pavel is not there.
		[
			'en',
			'',
			at('ivan-chelnokov'),
			'Ivan Chelnokov, person; Fate: executed, the sources disagree; 4 of 5 ties shown; in the largest connected part, 5 entries.'
		],
		[
			'en',
			'scope=context&fate=unknown&rest=hide&sel=olga-yurieva',
			at('olga-yurieva'),
			'Olga Yurieva, person; Fate: unknown; selected; 0 of 1 ties shown.'
		],
		[
			'en',
			'scope=context&fate=unknown',
			at('pavel-zhukov'),
			'Pavel Zhukov, person; Fate: executed; filtered out; 0 of 5 ties shown.'
		],
		// Clockwise from Ivan, who stands top left: Anna and Pavel are to the right, in one direction; the nearer comes first.
		[
			'en',
			'scope=context',
			at('ivan-chelnokov', { tie: 'ivan-chelnokov~pavel-zhukov' }),
			'Tie 2 of 5: Pavel Zhukov, person; Fate: executed; Criticised, 5 April 1920, certain, 1 source; Critics, 1921, disputed, 1 source.'
		],
		[
			'tr',
			'scope=context',
			at('ivan-chelnokov', { tie: 'ivan-chelnokov~red-lathe' }),
			'Bağ 3/5: Kızıl Torna, hizip; Önderlik, 1919–1921, kesin, 2 kaynak.'
		],
		[
			'ru',
			'scope=context',
			at('red-lathe', { tie: 'pavel-zhukov~red-lathe' }),
			'Связь 3 из 3: Павел Жуков, человек; Судьба: казнь; Исключённые, октябрь 1921, достоверно, 1 источник.'
		],
		[
			'en',
			'scope=context',
			at('red-lathe', { came: 'ivan-chelnokov~red-lathe' }),
			'Red Lathe, faction; 3 ties; in the largest connected part, 8 entries. Followed: Ivan Chelnokov; Leader of, 1919–1921, certain, 2 sources.'
		]
	])('%s %s %#', (language, query, walk, sentence) => {
		expect(see(language, query).say(walk)).toBe(sentence);
	});

	test('never says where on the screen it is', () => {
		for (const language of languages)
			expect(see(language, 'scope=context').say(at('red-lathe'))).not.toMatch(/600|150/);
	});
});

describe('the card of what lies under the pointer', () => {
	test.each<[Language, string, Hovered, string, string[]]>([
		[
			'en',
			'scope=context',
			{ type: 'entity', id: 'ivan-chelnokov' },
			'Ivan Chelnokov',
			[
				'person',
				'Fate: executed, 2 September 1937, disputed; natural death, 1943, disputed',
				'Born: 1885',
				'Died: 2 September 1937; 1943'
			]
		],
		[
			'ru',
			'scope=context',
			{ type: 'entity', id: 'olga-yurieva' },
			'Ольга Юрьева',
			['человек', 'Судьба: неизвестно']
		],
		[
			'tr',
			'kind=-union',
			{ type: 'entity', id: 'turners-union' },
			'Tornacılar Sendikası',
			['sendika · süzüldü']
		],
		[
			'en',
			'scope=context',
			{ type: 'tie', a: 'anna-shilova', b: 'ivan-chelnokov' },
			'Anna Shilova — Ivan Chelnokov',
			[
				'A. Shilova → I. Chelnokov: Criticised · May 1921 · probable · 1 source',
				'A. Shilova → I. Chelnokov: Worked with · undated · certain · 1 source'
			]
		],
		[
			'tr',
			'scope=context&certainty=certain',
			{ type: 'tie', a: 'anna-shilova', b: 'ivan-chelnokov' },
			'Anna Şilova — İvan Çelnokov',
			['A. Şilova → İ. Çelnokov: İşbirliği · tarihsiz · kesin · 1 kaynak']
		]
	])('%s %s %#', (language, query, hovered, title, lines) => {
		expect(see(language, query).card(hovered)).toEqual({ title, lines });
	});
});
