import type { Text } from './text.ts';

/** Headings of the page about the site, and what leads to its parts. */
export const aboutMessages = {
	description: {
		tr: 'Vakanın ne olduğu, verinin nasıl yapıldığı, neyin eksik olduğu, nasıl düzeltilip yeniden kullanılacağı; gizlilik ve erişilebilirlik.',
		en: 'What the case is, how the data was made, what is missing, how to correct and reuse it; privacy and accessibility.',
		ru: 'О чём речь, как сделаны данные, чего не хватает, как их исправить и использовать; конфиденциальность и доступность.'
	},
	parts: { tr: 'Bu sayfada', en: 'On this page', ru: 'На этой странице' },
	theCase: { tr: 'Vaka', en: 'The case', ru: 'О чём речь' },
	made: { tr: 'Veri nasıl yapıldı', en: 'How the data was made', ru: 'Как сделаны данные' },
	certainty: { tr: 'Kesinlik', en: 'Certainty', ru: 'Достоверность' },
	dates: { tr: 'Tarihler', en: 'Dates', ru: 'Даты' },
	missing: { tr: 'Eksik olan', en: 'What is missing', ru: 'Чего не хватает' },
	correct: { tr: 'Nasıl düzeltilir', en: 'How to correct it', ru: 'Как исправить' },
	reuse: {
		tr: 'Yeniden kullanmak ve kaynak göstermek',
		en: 'To reuse and cite it',
		ru: 'Как использовать и ссылаться'
	},
	privacy: { tr: 'Gizlilik', en: 'Privacy', ru: 'Конфиденциальность' },
	accessibility: { tr: 'Erişilebilirlik', en: 'Accessibility', ru: 'Доступность' },
	software: { tr: 'Yazı tipleri ve yazılım', en: 'Typefaces and software', ru: 'Шрифты и программы' },
	restsOn: { tr: 'Dayanakları:', en: 'Rests on:', ru: 'Основано на:' }
} as const satisfies Record<string, Text>;

/** What the case is, in paragraphs, each with the ids of the statements that say so; where one is missing, so is the paragraph. */
export const caseParagraphs: readonly { readonly text: Text; readonly grounds: readonly string[] }[] = [
	{
		text: {
			tr: 'İşçi Muhalefeti, Rusya Komünist Partisi içinde, başını komünist metal işçilerinin çektiği bir gruptu. Ekonomiyi sendikaların yönetmesini istiyordu: bütün ekonomiyi yöneten organı, sendikalarda örgütlenmiş üreticilerin kongresi seçecekti. Bolşeviklere karşı bir hareket değildi.',
			en: 'The Workers’ Opposition was a group in the Russian Communist Party, led by communist metalworkers. It wanted the trade unions to run the economy: a congress of the producers, organised in unions, was to elect the body that directs all of it. It was no movement against the Bolsheviks.',
			ru: '«Рабочая оппозиция» — группа в Российской коммунистической партии, которую возглавляли коммунисты-металлисты. Она хотела, чтобы хозяйством управляли профсоюзы: орган, руководящий всем хозяйством, должен был избирать съезд производителей, объединённых в союзы. Движением против большевиков она не была.'
		},
		grounds: ['c-0413', 'pos-industry-wo', 'a-0098']
	},
	{
		text: {
			tr: 'Bu adla ilk kez Eylül 1920’de, Dokuzuncu Parti Konferansı’nda ortaya çıktı; ne zaman başladığı konusunda kaynaklar anlaşamıyor. Aralık 1920 tezlerinin altında 38 imza vardı.',
			en: 'Under this name it first appeared at the Ninth Party Conference in September 1920; when it began, the sources do not agree. Its theses of December 1920 bore 38 signatures.',
			ru: 'Под этим именем она впервые выступила на IX партийной конференции в сентябре 1920 года; о времени её возникновения источники расходятся. Под её тезисами декабря 1920 года стояло 38 подписей.'
		},
		grounds: ['c-0395', 'a-0090', 'a-0095', 'c-0403']
	},
	{
		text: {
			tr: 'Mart 1921’de Onuncu Kongre grubu adıyla dağıttı, ama içinden iki kişiyi Merkez Komitesi’ne aldı. Şubat 1922’de yirmi iki metal işçisi, partide düşüncenin bastırılmasına karşı Komünist Enternasyonal’e başvurdu. 1922 baharındaki On Birinci Kongre grubun örgütsel yenilgisini tamamladı.',
			en: 'In March 1921 the Tenth Congress dissolved the group by name, and yet took two of its people into the Central Committee. In February 1922 twenty-two metalworkers appealed to the Communist International against the repression of opinion in the party. In spring 1922 the Eleventh Congress completed the defeat of the group.',
			ru: 'В марте 1921 года X съезд распустил группу, назвав её по имени, но ввёл двух её представителей в Центральный комитет. В феврале 1922 года двадцать два металлиста обратились в Коммунистический интернационал с протестом против подавления мнений в партии. Весной 1922 года XI съезд довершил организационный разгром группы.'
		},
		grounds: ['c-0519', 'c-0393', 'c-0458', 'c-0552', 'c-0553', 'c-0525']
	},
	{
		text: {
			tr: 'Üyelerinden birçoğu 1930’ların tasfiyelerinde yaşamını yitirdi; Şlyapnikov ile Medvedev 1937’de kurşuna dizildi. Kollontay diplomat oldu ve 1952’de öldü. Kimlerin bu gruptan sayıldığını, onları nelerin bağladığını ve sonra ne olduğunu bu site her ifadeyi kaynağıyla vererek gösterir.',
			en: 'Many of its members lost their lives in the purges of the 1930s; Shliapnikov and Medvedev were shot in 1937. Kollontai became a diplomat and died in 1952. Who is counted among the group, what tied them and what became of them is shown here, each statement with its source.',
			ru: 'Многие её участники погибли в чистках 1930-х годов; Шляпников и Медведев расстреляны в 1937 году. Коллонтай стала дипломатом и умерла в 1952 году. Кого причисляют к группе, что их связывало и что с ними стало — показано здесь, каждое утверждение с источником.'
		},
		grounds: ['a-0099', 'f-0001', 'f-0005', 'f-0004', 'a-0026']
	}
];
