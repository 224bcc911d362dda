import type { Text } from './text.ts';

/** Sentences that say how the charts of the outcomes are counted, and what they cannot say. */
export const outcomeNotes = {
	sample: {
		tr: 'Belgesi kalanlar rastgele bir örneklem değildir: akıbeti bilinenler, haklarında yazılmış olanlardır. Aralıklar (%95, {method}) yalnızca rastlantının bir payı ne kadar oynatabileceğini söyler.',
		en: 'Those who are documented are no random sample: whose fate is known is whoever was written about. The intervals (95%, {method}) only say how far chance alone could move a share.',
		ru: 'Те, о ком сохранились документы, — не случайная выборка: судьба известна у тех, о ком писали. Интервалы (95 %, {method}) говорят лишь о том, насколько долю могла бы сдвинуть одна случайность.'
	},
	scarce: {
		tr: '{group}: paylar üzerine bir şey söylemek için kişi sayısı çok az ({n}); sayıları okuyun.',
		en: '{group}: too few people ({n}) to say anything about shares; read the numbers.',
		ru: '{group}: людей слишком мало ({n}), чтобы судить о долях; смотрите на числа.'
	},
	severalFates: {
		tr: '{group}: kaynakların birden çok akıbet verdiği kişi sayısı {count}; her birinde sayılırlar.',
		en: '{group}: {count} with several fates in the sources; they are counted under each.',
		ru: '{group}: людей, которым источники приписывают несколько судеб, — {count}; они учтены в каждой.'
	},
	severalOutcomes: {
		tr: '{group}: başına birden çok şey gelen kişi sayısı {count}; her birinde sayılırlar.',
		en: '{group}: {count} to whom several of these happened; they are counted under each.',
		ru: '{group}: людей, с которыми случилось несколько исходов, — {count}; они учтены в каждом.'
	},
	difference: {
		tr: 'Fark: A’nın payı eksi B’nin payı, yüzde puanıyla, %95 aralığıyla ({method}). Aralık sıfırı içeriyorsa fark yalnızca rastlantı olabilir.',
		en: 'Difference: the share in A less that in B, in percentage points, with its 95% interval ({method}). Where the interval holds zero, the difference may be mere chance.',
		ru: 'Разность: доля в А минус доля в Б, в процентных пунктах, с 95 %-ным интервалом ({method}). Если интервал содержит ноль, разность может быть простой случайностью.'
	},
	shared: {
		tr: 'İki grupta da olan kişi sayısı {count}: bu yüzden farkın aralığı verilmez.',
		en: '{count} are in both groups, so that the difference has no interval.',
		ru: 'В обеих группах сразу — {count}, поэтому интервал разности не приводится.'
	},
	leftOpen: {
		tr: 'Bu grafikte {facets} süzgeci uygulanmaz: bütün değerler gösterilir.',
		en: 'The filter on {facets} is left aside here: the chart shows all values.',
		ru: 'Фильтр «{facets}» здесь не применяется: график показывает все значения.'
	},
	conditioned: {
		tr: 'Kişiler başlarına gelene göre süzülmüş ({facets}): çizilen, bir bulgu değil, bu seçimin sonucudur.',
		en: 'These people were chosen by what became of them ({facets}): what is drawn follows from that choice and is no finding.',
		ru: 'Люди отобраны по тому, что с ними стало ({facets}): рисунок следует из этого отбора и не является выводом.'
	},
	life: {
		tr: 'Hayatta: o yılın bir gününde yaşadığı bilinenler. Bilinmiyor: ne ölüm tarihi var, ne de daha geç tarihli bir sav. Tarihler ayrışıyorsa en kesin olanlar geçerlidir, hepsi birden.',
		en: 'Alive: known to have lived on some day of the year. Not known: neither a date of death nor a later dated claim. Where dates differ, those of the best certainty count, all of them together.',
		ru: 'В живых — о ком известно, что он жил в какой-то день года. Неизвестно — нет ни даты смерти, ни более позднего датированного свидетельства. Если даты расходятся, берутся самые достоверные, все вместе.'
	},
	party: {
		tr: 'Parti: hayatta olanların yıl sonundaki durumu. Üyelik tarihinden ihraca ya da üyeliğin bitimine kadar, geri alınınca yeniden içeride; hangi parti olduğu ayrılmaz.',
		en: 'Party: how those alive stood at the end of the year. In from the date of membership until an expulsion or its end, and again from a readmission; whichever party it is.',
		ru: 'Партия — положение живых на конец года. В партии — с даты вступления до исключения или конца членства и снова после восстановления; о какой бы партии ни шла речь.'
	},
	blows: {
		tr: 'Yıllık çubuklar: tarihli bir savın kesin olarak o yıla koyduğu kişiler. Bir tutukluluğun ne kadar sürdüğü çoğu kez söylenmez ve tahmin edilmez; süren bir şey her yılında sayılır.',
		en: 'Bars by year: those whom a dated claim puts in that year for certain. How long an arrest lasted is seldom told and is not guessed; what did last counts in each of its years.',
		ru: 'Столбики по годам: те, кого датированное свидетельство наверняка относит к этому году. Сколько длился арест, обычно не сказано и не додумывается; длившееся учтено в каждом своём году.'
	},
	elsewhere: {
		tr: '{group}, belirli bir yıla konamayanlar: {list}.',
		en: '{group}, in no sure year of these: {list}.',
		ru: '{group}, ни в одном из этих лет наверняка: {list}.'
	},
	start: {
		tr: 'Başlangıç 1 Ocak {year}: bu kişiler hakkındaki tarihli savların en çok olduğu yıl. Zaman çizgisinde bir dönem seçilirse onun ilk yılı.',
		en: 'From 1 January {year}, the year of most dated claims about these people; a period chosen on the timeline starts it with its own first year.',
		ru: 'С 1 января {year} — года, к которому относится больше всего датированных свидетельств об этих людях; период, выбранный на шкале времени, задаёт свой первый год.'
	},
	survival: {
		tr: 'Olay, nedeni ne olursa olsun ölümdür. Ölüm yılı bilinmeyenler, tarihli bir savın onları hayatta gösterdiği son güne dek izlenir (eğrideki çentik). Aklanma ve üyeliğe dönüş hayatta oluşu göstermez. Eğri {method}; gölge %95 aralığıdır.',
		en: 'The event is death of whatever cause. Those whose year of death nobody tells are followed to the last day on which a dated claim shows them alive (a tick on the curve). Rehabilitation and readmission are no signs of life. The curve is by {method}; shaded is its 95% interval.',
		ru: 'Событие — смерть от любой причины. Те, чей год смерти неизвестен, прослежены до последнего дня, когда датированное свидетельство показывает их живыми (засечка на кривой). Реабилитация и восстановление в партии — не признаки жизни. Кривая — по {method}; тень — 95 %-ный интервал.'
	},
	late: {
		tr: 'Kaynaklara sonradan girenler de baştan beri izlenir; o güne dek yaşamış olmaları gerektiğinden eğri fazla yüksek durur.',
		en: 'Those who enter the sources only later are followed from the start as well; they had to live that long to be in them, so that the curve runs too high.',
		ru: 'Те, кто попадает в источники лишь позже, прослежены тоже с начала; чтобы попасть в них, надо было дожить, поэтому кривая завышена.'
	},
	followed: {
		tr: '{group}: {n} kişiden {followed} kişi izlendi, {died} ölüm. Dışarıda kalanlar: daha önce ölen {dead}, sonra görülmeyen {unseen}, henüz doğmamış {unborn}.',
		en: '{group}: {followed} of {n} followed, {died} deaths. Left out: {dead} died before, {unseen} not seen after the start, {unborn} not born yet.',
		ru: '{group}: прослежено {followed} из {n}, смертей {died}. Не учтены: умерли раньше — {dead}, не видны после начала — {unseen}, ещё не родились — {unborn}.'
	},
	wide: {
		tr: '{group}: ölüm tarihi beş yıldan geniş olan {count}; en erken gününe dek izlendi.',
		en: '{group}: {count} whose date of death is wider than five years, followed to its earliest day.',
		ru: '{group}: тех, чья дата смерти шире пяти лет, — {count}; прослежены до её первого дня.'
	},
	median: {
		tr: '{group}: yarısı {date} tarihine dek ölmüştü.',
		en: '{group}: half had died by {date}.',
		ru: '{group}: половина умерла к {date}.'
	},
	noMedian: {
		tr: '{group}: izlenenlerin yarısından çoğu gözden kaybolana dek hayattaydı.',
		en: '{group}: more than half were alive as long as they can be followed.',
		ru: '{group}: больше половины были живы, пока их можно проследить.'
	},
	flow: {
		tr: 'Bir kuşağın kalınlığı, sol ve sağ değerin ikisini de taşıyan kişi sayısıdır. İki rolü olan iki kuşakta yer alır; bu yüzden kuşakların toplamı kişi sayısından çoktur.',
		en: 'A band is as thick as the number of people who have both its left and its right value. Whoever has two roles is in two bands, so that the bands add up to more than the people.',
		ru: 'Толщина полосы — число людей, у которых есть и левое, и правое значение. У кого две роли, тот в двух полосах, поэтому сумма полос больше числа людей.'
	},
	severalBands: {
		tr: '{group}: birden çok kuşakta yer alan kişi sayısı {count}.',
		en: '{group}: {count} are in more than one band.',
		ru: '{group}: в нескольких полосах сразу — {count}.'
	},
	undated: {
		tr: 'Bu kişiler hakkında tarihli bir sav yok.',
		en: 'No dated claim tells of these people.',
		ru: 'Датированных свидетельств об этих людях нет.'
	}
} as const satisfies Record<string, Text>;
