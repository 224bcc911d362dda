import type { Text } from './text.ts';

interface Named {
	readonly label: Text;
	readonly meaning: Text;
}

/** What each projection is called, and what it ties, in one sentence. */
export const projectionMessages = {
	events: {
		label: {
			tr: 'Kişiler: ortak kongre ve olaylar',
			en: 'People: shared congresses and events',
			ru: 'Люди: общие съезды и события'
		},
		meaning: {
			tr: 'İki kişi, ikisinin de yer aldığı her kongre, konferans ya da olayla birbirine bağlanır.',
			en: 'Two people are tied by every congress, conference or event in which both had a part.',
			ru: 'Двух людей связывает каждый съезд, конференция или событие, к которым причастны оба.'
		}
	},
	bodies: {
		label: {
			tr: 'Kişiler: ortak kurum ve örgütler',
			en: 'People: shared bodies',
			ru: 'Люди: общие организации'
		},
		meaning: {
			tr: 'İki kişi, ikisinin de içinde olduğu her sendika, komite, parti, hizip ya da kurumla birbirine bağlanır.',
			en: 'Two people are tied by every union, committee, party, faction or other body in which both were.',
			ru: 'Двух людей связывает каждый союз, комитет, партия, фракция или иной орган, в котором состояли оба.'
		}
	},
	documents: {
		label: {
			tr: 'Kişiler: ortak belge ve yayınlar',
			en: 'People: shared documents',
			ru: 'Люди: общие документы'
		},
		meaning: {
			tr: 'İki kişi, ikisinin de yazdığı, imzaladığı ya da düzenlediği her belge ve yayınla birbirine bağlanır.',
			en: 'Two people are tied by every document or publication that both wrote, signed or edited.',
			ru: 'Двух людей связывает каждый документ или издание, которое оба писали, подписали или редактировали.'
		}
	},
	factions: {
		label: {
			tr: 'Hizipler: ortak üyeler',
			en: 'Factions: shared members',
			ru: 'Фракции: общие участники'
		},
		meaning: {
			tr: 'İki hizip, ikisine de mensup olmuş her kişiyle birbirine bağlanır.',
			en: 'Two factions are tied by every person who belonged to both.',
			ru: 'Две фракции связывает каждый человек, принадлежавший к обеим.'
		}
	},
	people: {
		label: {
			tr: 'Kurum ve örgütler: ortak kişiler',
			en: 'Bodies: shared people',
			ru: 'Организации: общие люди'
		},
		meaning: {
			tr: 'İki kurum ya da örgüt, ikisinin de içinde olmuş her kişiyle birbirine bağlanır.',
			en: 'Two bodies are tied by every person who was in both.',
			ru: 'Две организации связывает каждый человек, состоявший в обеих.'
		}
	}
} as const satisfies Record<string, Named>;

/** What each way of weighing derived ties is called, and what it means, in one sentence. */
export const weightMessages = {
	plain: {
		label: { tr: 'Sayı', en: 'Number', ru: 'Число' },
		meaning: {
			tr: 'Kaç şeyin ortak olduğu.',
			en: 'How many things the two share.',
			ru: 'Сколько у них общего.'
		}
	},
	newman: {
		label: { tr: 'Kalabalığa göre', en: 'By size', ru: 'С учётом размера' },
		meaning: {
			tr: 'Her ortak şey, orada bulunan öteki kişi sayısına bölünerek sayılır: küçük bir toplantı büyük bir kongreden daha çok bağlar.',
			en: 'Every shared thing counts 1 divided by the number of others in it, so that a small meeting ties more than a large congress.',
			ru: 'Каждое общее считается как 1, делённая на число остальных его участников: малое собрание связывает сильнее большого съезда.'
		}
	},
	hypergeometric: {
		label: { tr: 'Rastlantıya karşı', en: 'Against chance', ru: 'Против случая' },
		meaning: {
			tr: 'İkisi de kendi sayısı kadar şeyi rastgele seçseydi bu kadarının ya da daha çoğunun ortak olma olasılığı: 1 onda bir, 2 yüzde bir, 3 binde bir demektir; çift sayısına göre düzeltilmemiştir.',
			en: 'How unlikely it is to share so many or more if each of the two had chosen as many things as it has at random: 1 is a chance of one in ten, 2 of one in a hundred, 3 of one in a thousand; not corrected for the number of pairs.',
			ru: 'Насколько маловероятно иметь столько же или больше общего, если бы оба выбирали своё число наугад: 1 — один шанс из десяти, 2 — из ста, 3 — из тысячи; без поправки на число пар.'
		}
	}
} as const satisfies Record<string, Named>;

/** The rest of what is said about derived ties. */
export const derivedMessages = {
	project: { tr: 'Türetilmiş bağlar', en: 'Derived ties', ru: 'Производные связи' },
	none: { tr: 'Yok', en: 'None', ru: 'Нет' },
	weight: { tr: 'Bağın ağırlığı', en: 'Weight of a tie', ru: 'Вес связи' },
	definedIn: { tr: 'Tanımı: {source}', en: 'Defined in: {source}', ru: 'Определение: {source}' },
	strongest: { tr: 'En güçlü on bağ', en: 'The ten strongest', ru: 'Десять самых сильных' },
	count: { tr: 'Bağ sayısı: {count}.', en: 'Ties: {count}.', ru: 'Связей: {count}.' },
	nothing: {
		tr: 'Görünenler arasında iki kaydın paylaştığı bir şey yok.',
		en: 'Among what is visible no two share anything.',
		ru: 'Среди видимого ни у каких двух нет ничего общего.'
	},
	pairNothing: {
		tr: 'Görünenler arasında bu ikisinin paylaştığı bir şey yok.',
		en: 'Among what is visible these two share nothing.',
		ru: 'Среди видимого у этих двоих нет ничего общего.'
	},
	shares: { tr: 'İkisinin paylaştıkları', en: 'What the two share', ru: 'Что у них общего' },
	weighs: {
		tr: 'Ağırlığı ({weight}): {value}',
		en: 'Weight ({weight}): {value}',
		ru: 'Вес ({weight}): {value}'
	},
	against: {
		tr: '{name} (karşısında ya da cezasında)',
		en: '{name} (against it, or struck by it)',
		ru: '{name} (против или под ударом)'
	},
	sides: {
		tr: 'Bir şeyin içinde olmak ile ona karşı durmak ya da ondan ceza görmek ayrı tutulur: yalnızca aynı yanda olanlar onu paylaşır.',
		en: 'To be in something and to stand against it, or to be punished by it, are kept apart: only those on the same side share it.',
		ru: 'Состоять в чём-то и выступать против него или быть им наказанным — разное: общим оно считается лишь для тех, кто на одной стороне.'
	},
	derived: {
		tr: 'Türetilmiş bağ: hiçbir kaynak doğrudan söylemez, ikisinin paylaştıklarından çıkar.',
		en: 'A derived tie: no source states it; it follows from what the two share.',
		ru: 'Производная связь: её не называет ни один источник, она следует из того, что у них общего.'
	}
} as const satisfies Record<string, Text>;
