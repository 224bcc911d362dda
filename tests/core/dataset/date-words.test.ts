import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate } from '#lib/core/dataset/date-words.ts';
import { turkishAblative, turkishDative, turkishDecade } from '#lib/core/dataset/turkish-suffixes.ts';
import { languages } from '#lib/core/text/text.ts';

test.each([
	['1921', '1921', '1921', '1921'],
	['1921-03', 'March 1921', 'Mart 1921', 'март 1921'],
	['1921-03-08', '8 March 1921', '8 Mart 1921', '8 марта 1921'],
	['1921-XX', '1921', '1921', '1921'],
	['1921-03-XX', 'March 1921', 'Mart 1921', 'март 1921'],
	['193X', '1930s', "1930'lar", '1930-е годы'],
	['192X', '1920s', "1920'ler", '1920-е годы'],
	['19XX', '20th century', '20. yüzyıl', 'XX век'],
	['18XX', '19th century', '19. yüzyıl', 'XIX век'],
	['20XX', '21st century', '21. yüzyıl', 'XXI век'],
	['11XX', '12th century', '12. yüzyıl', 'XII век'],

	['1937~', 'c. 1937', '1937 dolayları', 'около 1937'],
	['1921-03~', 'c. March 1921', 'Mart 1921 dolayları', 'около марта 1921'],
	['1921-03-08~', 'c. 8 March 1921', '8 Mart 1921 dolayları', 'около 8 марта 1921'],
	['193X~', 'c. 1930s', "1930'lar dolayları", 'около 1930-х годов'],
	['1937?', '1937 (uncertain)', '1937 (kesin değil)', '1937 (недостоверно)'],
	['1937%', 'c. 1937 (uncertain)', '1937 dolayları (kesin değil)', 'около 1937 (недостоверно)'],

	['1917/1921', '1917–1921', '1917–1921', '1917–1921'],
	['1917/1921-05', '1917 – May 1921', '1917 – Mayıs 1921', '1917 — май 1921'],
	['1921-04-02/1921-04-11', '2–11 April 1921', '2–11 Nisan 1921', '2–11 апреля 1921'],
	['1921-03/1921-06', 'March – June 1921', 'Mart – Haziran 1921', 'март — июнь 1921'],
	['1921-03-08/1921-04-11', '8 March – 11 April 1921', '8 Mart – 11 Nisan 1921', '8 марта — 11 апреля 1921'],
	[
		'1920-12-30/1921-03-08',
		'30 December 1920 – 8 March 1921',
		'30 Aralık 1920 – 8 Mart 1921',
		'30 декабря 1920 — 8 марта 1921'
	],
	['1921/1921', '1921', '1921', '1921'],
	['1903~/1918', 'c. 1903 – 1918', '1903 dolayları – 1918', 'около 1903 — 1918'],
	[
		'1921-03~/1921-06',
		'c. March 1921 – June 1921',
		'Mart 1921 dolayları – Haziran 1921',
		'около марта 1921 — июнь 1921'
	],

	['../1929', 'until 1929', "1929'a kadar", 'до 1929'],
	['../1929-03-08', 'until 8 March 1929', "8 Mart 1929'a kadar", 'до 8 марта 1929'],
	['../1929-03', 'until March 1929', "Mart 1929'a kadar", 'до марта 1929'],
	['../192X', 'until the 1920s', "1920'lere kadar", 'до 1920-х годов'],
	['../18XX', 'until the 19th century', '19. yüzyıla kadar', 'до XIX века'],
	['../1929~', 'until c. 1929', '1929 dolaylarına kadar', 'примерно до 1929'],
	['../1929?', 'until 1929 (uncertain)', "1929'a kadar (kesin değil)", 'до 1929 (недостоверно)'],
	['1923/..', 'from 1923', "1923'ten itibaren", 'с 1923'],
	['1923-05/..', 'from May 1923', "Mayıs 1923'ten itibaren", 'с мая 1923'],
	['193X/..', 'from the 1930s', "1930'lardan itibaren", 'с 1930-х годов'],
	['1923~/..', 'from c. 1923', '1923 dolaylarından itibaren', 'примерно с 1923'],
	['1923/', '1923 – ?', '1923 – ?', '1923 — ?'],
	['/1929-03', '? – March 1929', '? – Mart 1929', '? — март 1929'],

	['[1937,1938]', '1937 or 1938', '1937 ya da 1938', '1937 или 1938'],
	['{1937,1938}', '1937 and 1938', '1937 ve 1938', '1937 и 1938'],
	['[1936,1937,1938]', '1936, 1937 or 1938', '1936, 1937 ya da 1938', '1936, 1937 или 1938'],
	['[1937..1939]', 'between 1937 and 1939', '1937 ile 1939 arasında', 'между 1937 и 1939'],
	[
		'[1921-03..1921-06]',
		'between March and June 1921',
		'Mart ile Haziran 1921 arasında',
		'между мартом и июнем 1921'
	],
	[
		'[1921-04-02..1921-04-11]',
		'between 2 and 11 April 1921',
		'2 ile 11 Nisan 1921 arasında',
		'между 2 и 11 апреля 1921'
	],
	[
		'[192X..193X]',
		'between the 1920s and the 1930s',
		"1920'ler ile 1930'lar arasında",
		'между 1920-ми годами и 1930-ми годами'
	],
	[
		'[1937~..1939]',
		'between c. 1937 and 1939',
		'1937 dolayları ile 1939 arasında',
		'между примерно 1937 и 1939'
	],
	['[1935,1937..1939]', '1935 or 1937–1939', '1935 ya da 1937–1939', '1935 или 1937–1939'],
	['{1937..1939}', '1937–1939', '1937–1939', '1937–1939'],

	['[..1984]', '1984 or earlier', '1984 ya da öncesi', '1984 или ранее'],
	['[..1760-12-03]', '3 December 1760 or earlier', '3 Aralık 1760 ya da öncesi', '3 декабря 1760 или ранее'],
	['[1760-12..]', 'December 1760 or later', 'Aralık 1760 ya da sonrası', 'декабрь 1760 или позднее'],
	['[193X~..]', 'c. 1930s or later', "1930'lar dolayları ya da sonrası", 'около 1930-х годов или позднее'],
	['[1935,1937..]', '1935 or 1937 or later', '1935 ya da 1937 ya da sonrası', '1935 или 1937 или позднее'],
	['{..1984}', '1984 and earlier', '1984 ve öncesi', '1984 и ранее'],
	[
		'{1984?..}',
		'1984 (uncertain) and later',
		'1984 (kesin değil) ve sonrası',
		'1984 (недостоверно) и позднее'
	],

	[
		'2004?-06-11',
		'11 June 2004 (year uncertain)',
		'11 Haziran 2004 (yıl kesin değil)',
		'11 июня 2004 (год — недостоверно)'
	],
	[
		'2004-06~-11',
		'11 June 2004 (year and month approximate)',
		'11 Haziran 2004 (yıl ve ay yaklaşık)',
		'11 июня 2004 (год и месяц — приблизительно)'
	],
	[
		'?2004-06-~11',
		'11 June 2004 (year uncertain, day approximate)',
		'11 Haziran 2004 (yıl kesin değil, gün yaklaşık)',
		'11 июня 2004 (год — недостоверно, день — приблизительно)'
	],
	[
		'2004-%06',
		'June 2004 (month approximate and uncertain)',
		'Haziran 2004 (ay yaklaşık ve kesin değil)',
		'июнь 2004 (месяц — приблизительно и недостоверно)'
	],
	[
		'?2004-?06-?11',
		'11 June 2004 (uncertain)',
		'11 Haziran 2004 (kesin değil)',
		'11 июня 2004 (недостоверно)'
	],
	[
		'../2004~-06',
		'until June 2004 (year approximate)',
		"Haziran 2004'e kadar (yıl yaklaşık)",
		'до июня 2004 (год — приблизительно)'
	],
	[
		'1984-1X',
		'between October and December 1984',
		'Ekim ile Aralık 1984 arasında',
		'между октябрём и декабрём 1984'
	],
	['1921-03-1X', 'between 10 and 19 March 1921', '10 ile 19 Mart 1921 arasında', 'между 10 и 19 марта 1921'],
	['1921-04-3X', '30 April 1921', '30 Nisan 1921', '30 апреля 1921']
])('%s', (text, en, tr, ru) => {
	expect([formatDate(text, 'en'), formatDate(text, 'tr'), formatDate(text, 'ru')]).toEqual([en, tr, ru]);
});

test('every month has its name', () => {
	const months = Array.from({ length: 12 }, (_, index) => `1921-${String(index + 1).padStart(2, '0')}`);
	const named = (language: 'en' | 'tr' | 'ru', ending = '') =>
		months
			.map((month) =>
				formatDate(month + ending, language)
					.split(' ')
					.at(ending ? 1 : 0)
			)
			.join(' ');
	expect(named('en')).toBe(
		'January February March April May June July August September October November December'
	);
	expect(named('tr')).toBe('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık');
	expect(named('ru')).toBe('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
	expect(named('ru', '-01')).toBe(
		'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
	);
});

// Said aloud: bir, iki, üç …, on, yirmi …, yüz, bin.
test.each([
	[1921, "1921'e", "1921'den"],
	[1922, "1922'ye", "1922'den"],
	[1923, "1923'e", "1923'ten"],
	[1924, "1924'e", "1924'ten"],
	[1925, "1925'e", "1925'ten"],
	[1906, "1906'ya", "1906'dan"],
	[1927, "1927'ye", "1927'den"],
	[1928, "1928'e", "1928'den"],
	[1929, "1929'a", "1929'dan"],
	[1933, "1933'e", "1933'ten"],
	[1910, "1910'a", "1910'dan"],
	[1920, "1920'ye", "1920'den"],
	[1930, "1930'a", "1930'dan"],
	[1940, "1940'a", "1940'tan"],
	[1950, "1950'ye", "1950'den"],
	[1960, "1960'a", "1960'tan"],
	[1970, "1970'e", "1970'ten"],
	[1980, "1980'e", "1980'den"],
	[1990, "1990'a", "1990'dan"],
	[1900, "1900'e", "1900'den"],
	[2000, "2000'e", "2000'den"],
	[0, "0'a", "0'dan"]
])('Turkish endings of %i', (year, dative, ablative) => {
	expect([turkishDative(year), turkishAblative(year)]).toEqual([dative, ablative]);
});

test.each([
	[1900, "1900'ler"],
	[1910, "1910'lar"],
	[1920, "1920'ler"],
	[1930, "1930'lar"],
	[1940, "1940'lar"],
	[1950, "1950'ler"],
	[1960, "1960'lar"],
	[1970, "1970'ler"],
	[1980, "1980'ler"],
	[1990, "1990'lar"],
	[2000, "2000'ler"]
])('the Turkish decade of %i', (year, decade) => {
	expect(turkishDecade(year)).toBe(decade);
});

test.each(['', 'unknown', '1921-02-29', '1921-21', 'c. 1921', '<b>'])(
	'%j is no date and comes back as it is',
	(text) => {
		for (const language of languages) expect(formatDate(text, language)).toBe(text);
	}
);

test('no text makes it throw or say "undefined"', () => {
	const written = fc.string({ unit: fc.constantFrom(...'0123459X-/.,~?%[]{}'), maxLength: 24 });
	fc.assert(
		fc.property(written, fc.constantFrom(...languages), (text, language) => {
			expect(formatDate(text, language)).not.toMatch(/undefined|NaN|null/);
		})
	);
});
