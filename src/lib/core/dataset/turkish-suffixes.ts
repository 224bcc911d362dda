/** The last word of each digit's name, by place; what a suffix has to agree with. */
const units = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'];

/** "to 1929" as one word: 1929'a, 1920'ye, 1906'ya. */
export function turkishDative(year: number): string {
	const word = lastSpokenWord(year);
	const buffer = /[aeıioöuü]$/.test(word) ? 'y' : '';
	return `${year}'${buffer}${hasBackVowel(word) ? 'a' : 'e'}`;
}

/** "from 1923" as one word: 1923'ten, 1929'dan. */
export function turkishAblative(year: number): string {
	const word = lastSpokenWord(year);
	const consonant = /[çfhkpsşt]$/.test(word) ? 't' : 'd';
	return `${year}'${consonant}${hasBackVowel(word) ? 'an' : 'en'}`;
}

/** The decade that begins with a year, and a case ending if wanted: 1930'lar, 1920'ler, 1920'lere, 1930'lardan. */
export function turkishDecade(year: number, ending: 'none' | 'dative' | 'ablative' = 'none'): string {
	const vowel = hasBackVowel(lastSpokenWord(year)) ? 'a' : 'e';
	const endings = { none: '', dative: vowel, ablative: `d${vowel}n` };
	return `${year}'l${vowel}r${endings[ending]}`;
}

function lastSpokenWord(number: number): string {
	if (number === 0) return 'sıfır';
	if (number % 10 > 0) return units[number % 10]!;
	if (number % 100 > 0) return tens[(number % 100) / 10]!;
	return number % 1000 > 0 ? 'yüz' : 'bin';
}

function hasBackVowel(word: string): boolean {
	return /[aıou][^aeıioöuü]*$/.test(word);
}
