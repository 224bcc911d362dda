import type { Text } from './text.ts';

/** What each metric is called, and what it means in one sentence. */
export const metricMessages = {
	degree: {
		label: { tr: 'Bağ sayısı', en: 'Number of ties', ru: 'Число связей' },
		meaning: {
			tr: 'Kaç kayda bağlı olduğu; her bağ bir sayılır.',
			en: 'To how many others it is tied; every tie counts as one.',
			ru: 'Со сколькими другими есть связь; каждая связь считается за одну.'
		}
	},
	weighted: {
		label: { tr: 'Bağların ağırlığı', en: 'Weight of ties', ru: 'Вес связей' },
		meaning: {
			tr: 'Bağlarının toplam ağırlığı: içlerindeki savların sayısı, türetilmiş bağlarda onların ağırlığı.',
			en: 'What its ties weigh together: the number of claims in them, or the weight of derived ties.',
			ru: 'Общий вес связей: число свидетельств в них, у производных связей — их вес.'
		}
	},
	betweenness: {
		label: { tr: 'Aradalık', en: 'Betweenness', ru: 'Посредничество' },
		meaning: {
			tr: 'Başka iki kayıt arasındaki en kısa yolların ne kadarı buradan geçer; her bağ bir adımdır, pay 0 ile 1 arasındadır.',
			en: 'On what share of the shortest ways between two others it lies; every tie is one step, and the share is from 0 to 1.',
			ru: 'На какой доле кратчайших путей между двумя другими стоит эта запись; каждая связь — один шаг, доля от 0 до 1.'
		}
	},
	closeness: {
		label: { tr: 'Yakınlık', en: 'Closeness', ru: 'Близость' },
		meaning: {
			tr: 'Ötekilere ortalama ne kadar az adımda ulaşıldığı: 1 bölü adım sayısı, kaçına ulaşılabiliyorsa o payla çarpılmış.',
			en: 'In how few steps the others are reached on average: 1 divided by the steps, times the share of them that can be reached at all.',
			ru: 'За сколько в среднем шагов достижимы остальные: 1, делённая на число шагов и умноженная на долю тех, кто вообще достижим.'
		}
	},
	eigenvector: {
		label: { tr: 'Özvektör merkeziliği', en: 'Eigenvector centrality', ru: 'Собственный вектор' },
		meaning: {
			tr: 'Değeri yüksek olanlara bağlı olanın değeri de yüksektir; her bağ aynı sayılır, en yoğun parçanın dışında değer 0 olur.',
			en: 'High for whoever is tied to those for whom it is high; every tie counts the same, and outside the densest piece it is 0.',
			ru: 'Велика у тех, кто связан с теми, у кого она велика; все связи равны, вне самой плотной части она равна 0.'
		}
	},
	pagerank: {
		label: { tr: 'PageRank değeri', en: 'PageRank', ru: 'Ранг PageRank' },
		meaning: {
			tr: 'Bağlar boyunca, ağır olanları yeğleyerek rastgele yürüyen ve her adımda %15 olasılıkla herhangi bir yerden yeniden başlayan birinin burada bulunma payı.',
			en: 'The share of time spent here by a walker who follows ties at random, the heavier ones more often, and at every step starts anew anywhere with a chance of 15%.',
			ru: 'Доля времени, которую проведёт здесь тот, кто бродит по связям наугад, чаще по более весомым, и на каждом шагу с вероятностью 15 % начинает заново где угодно.'
		}
	},
	clustering: {
		label: { tr: 'Kümelenme katsayısı', en: 'Clustering coefficient', ru: 'Коэффициент кластеризации' },
		meaning: {
			tr: 'Komşularından oluşan çiftlerin ne kadarının birbirine bağlı olduğu, 0 ile 1 arasında; ikiden az komşusu olanda tanımsızdır.',
			en: 'What share of the pairs of its neighbours are tied to each other, from 0 to 1; undefined for whoever has fewer than two neighbours.',
			ru: 'Какая доля пар соседей связана между собой, от 0 до 1; не определён там, где соседей меньше двух.'
		}
	},
	core: {
		label: { tr: 'k-çekirdek', en: 'k-core', ru: 'k-ядро' },
		meaning: {
			tr: 'İçindeki herkesin birbirine en az k bağla bağlı olduğu bir öbekte yer aldığı en büyük k sayısı.',
			en: 'The largest k for which it is in a set where everybody has at least k ties to others of the set.',
			ru: 'Наибольшее k, при котором запись входит в множество, где у каждого не меньше k связей внутри него.'
		}
	},
	component: {
		label: { tr: 'Bağlı parça', en: 'Connected component', ru: 'Компонента связности' },
		meaning: {
			tr: 'Hangi parçada olduğu: bir parçanın içinde bağlarla her yere ulaşılır, parçalar arasında hiçbir bağ yoktur; 1 en büyüğüdür.',
			en: 'In which piece it is: within a piece everything can be reached along ties, and no tie leads out of it; 1 is the largest.',
			ru: 'В какой части находится запись: внутри части по связям достижимо всё, наружу не ведёт ни одна; 1 — самая большая.'
		}
	},
	community: {
		label: { tr: 'Topluluk', en: 'Community', ru: 'Сообщество' },
		meaning: {
			tr: 'Bağların ağırlığı rastlantının vereceğinden olabildiğince çok topluluk içinde kalsın diye bölündüğünde hangi toplulukta olduğu (Louvain yöntemi); 1 en büyüğüdür.',
			en: 'In which part it is when everything is divided so that as much of the ties’ weight as possible, beyond what chance would give, lies within parts (the Louvain method); 1 is the largest.',
			ru: 'В какой группе окажется запись при делении, когда внутри групп лежит как можно больше веса связей сверх случайного (Лувенский метод); 1 — самая большая.'
		}
	}
} as const satisfies Record<string, Readonly<Record<'label' | 'meaning', Text>>>;
