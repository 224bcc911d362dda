import type { Text } from '../../text/text.ts';
import type { DateFault } from '../date.ts';
import type { UnsupportedFeature } from '../edtf-point.ts';

/** What is wrong with a date, and what to write instead. */
export function describeFault({ fault, feature }: DateFault, date: string): Text {
	return feature ? features[feature](date) : faults[fault](date);
}

const faults: Readonly<Record<Exclude<DateFault['fault'], 'unsupported'>, (date: string) => Text>> = {
	malformed: (date) => ({
		en: `"${date}" is not an EDTF date: write 1921, 1921-03, 1921-03-16, 1921~ or 1917/1921-05`,
		tr: `"${date}" bir EDTF tarihi değil: 1921, 1921-03, 1921-03-16, 1921~ ya da 1917/1921-05 biçiminde yazın`,
		ru: `«${date}» не дата EDTF: пишите 1921, 1921-03, 1921-03-16, 1921~ или 1917/1921-05`
	}),
	impossible: (date) => ({
		en: `"${date}" names a day or month that does not exist: correct it`,
		tr: `"${date}" var olmayan bir gün ya da ay gösteriyor: düzeltin`,
		ru: `«${date}» называет несуществующий день или месяц: исправьте`
	}),
	reversed: (date) => ({
		en: `the interval "${date}" ends before it begins: swap or correct its ends`,
		tr: `"${date}" aralığı başlamadan bitiyor: uçlarını değiştirin ya da düzeltin`,
		ru: `промежуток «${date}» кончается раньше, чем начинается: исправьте границы`
	})
};

/** What is right in EDTF but not read here, by name. */
const features: Readonly<Record<UnsupportedFeature, (date: string) => Text>> = {
	season: (date) => ({
		en: `"${date}" names a season, quarter or half of a year, which is not read here: write its months, such as [1921-03..1921-05]`,
		tr: `"${date}" bir mevsim, çeyrek ya da yarıyıl gösteriyor, bunlar burada okunmuyor: aylarını yazın, örneğin [1921-03..1921-05]`,
		ru: `«${date}» называет время года, квартал или полугодие, здесь это не читается: укажите месяцы, например [1921-03..1921-05]`
	}),
	time: (date) => ({
		en: `"${date}" tells the time of day, which is not read here: write the day alone, such as 1921-03-08`,
		tr: `"${date}" günün saatini de söylüyor, saatler burada okunmuyor: yalnızca günü yazın, örneğin 1921-03-08`,
		ru: `«${date}» указывает время суток, здесь оно не читается: укажите только день, например 1921-03-08`
	}),
	'far year': (date) => ({
		en: `"${date}" lies before the year 0000 or after 9999, which is not read here: leave the date empty and tell it in the note`,
		tr: `"${date}" 0000 yılından önce ya da 9999 yılından sonra, böyle yıllar burada okunmuyor: tarihi boş bırakın, notta söyleyin`,
		ru: `«${date}» раньше 0000 или позже 9999 года, такие годы здесь не читаются: оставьте дату пустой и назовите её в примечании`
	}),
	'significant digits': (date) => ({
		en: `"${date}" counts the significant digits of a year, which is not read here: write the years that it may be, such as [1900..1999]`,
		tr: `"${date}" yılın anlamlı basamaklarını sayıyor, bu burada okunmuyor: olabilecek yılları yazın, örneğin [1900..1999]`,
		ru: `«${date}» указывает число значащих цифр года, здесь это не читается: укажите возможные годы, например [1900..1999]`
	}),
	'unspecified digits': (date) => ({
		en: `"${date}" leaves digits open where that is not read here: leave open only the last ones, at most two of a year (193X, 19XX, 1921-XX), or list the dates that it may be, such as [1931-03,1932-03]`,
		tr: `"${date}" rakamları burada okunmayan bir yerde açık bırakıyor: yalnızca son rakamları, yılda en çok ikisini açık bırakın (193X, 19XX, 1921-XX) ya da olabilecek tarihleri sıralayın, örneğin [1931-03,1932-03]`,
		ru: `«${date}» пропускает цифры там, где это здесь не читается: пропускайте только последние, у года не больше двух (193X, 19XX, 1921-XX), или перечислите возможные даты, например [1931-03,1932-03]`
	})
};
