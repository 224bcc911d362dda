/**
 * The key under which a name is searched: the same for the Cyrillic, the Turkish and the usual Latin spellings of
 * one name (Шляпников, Şlyapnikov, Shlyapnikov, Schljapnikow → "slapnikov"). Not for display.
 */
export function foldName(name: string): string {
	// 'İ'.toLowerCase() is two characters, and NFD would strip й to и: both are mapped before.
	let key = name.normalize('NFC').replace(/[İIı]/g, 'i').toLowerCase();
	key = key.replace(/[а-яёіїєґ]/g, (letter) => cyrillic[letter] ?? letter);
	key = key.replace(/[çşğ]/g, (letter) => turkish[letter]!);
	key = key.normalize('NFD').replace(/[\u0300-\u036f'’ʹʼ`´ʺ-]/g, '');
	for (const [pattern, replacement] of latin) key = key.replace(pattern, replacement);
	return key.replace(/([a-z])\1+/g, '$1');
}

/** `q` stands for the sounds ч and ц, which Latin spellings mix up (Troçki, Trotsky). */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
	'аa бb вv гg дd еe ёe жj зz иi йi кk лl мm нn оo пp рr сs тt уu фf хh цq чq шs щs ъ ыi ь эe юu яa іi їi єe ґg'
		.split(' ')
		.map((pair) => [pair[0]!, pair.slice(1)])
);

const turkish: Readonly<Record<string, string>> = { ç: 'q', ş: 's', ğ: 'g' };

/** In order: longer spellings first, so that "shch" is not read as "sh" + "ch". */
const latin: readonly (readonly [RegExp, string])[] = [
	[/shch|sch|sh/g, 's'],
	[/tsch|tch|ch|ts|tz/g, 'q'],
	[/dzh|dj/g, 'c'],
	[/zh/g, 'j'],
	[/kh/g, 'h'],
	[/ph/g, 'f'],
	[/x/g, 'ks'],
	[/w/g, 'v'],
	[/[yij]+([aeou])/g, '$1'],
	[/y|j$/g, 'i']
];
