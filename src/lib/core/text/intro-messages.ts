import type { Text } from './text.ts';

/** The way in: written into the page in its own language, so that the program need not bring it in all. */
export const introMessages = {
	caseText: {
		tr: 'Kim İşçi Muhalefeti’ndendi, hangi sendika, parti organı, kongre ve mektup onları birbirine bağladı, sonra onlara ne oldu? Her çizgi, kaynağıyla birlikte bir savdır.',
		en: 'Who belonged to the Workers’ Opposition, which union, party body, congress and letter tied them, and what became of them? Every line is a claim with its source.',
		ru: 'Кто входил в «рабочую оппозицию», какой союз, партийный орган, съезд и какое письмо их связывали и что с ними стало? Каждая линия — свидетельство с источником.'
	},
	startHere: { tr: 'Buradan başlayın', en: 'Start here', ru: 'Начните отсюда' },
	howToRead: { tr: 'Nasıl okunur', en: 'How to read it', ru: 'Как читать' },
	readShape: {
		tr: 'Biçim türü, renk ve işaret bir yaşamın nasıl bittiğini söyler.',
		en: 'Shape tells the kind; colour and sign tell how a life ended.',
		ru: 'Форма — вид, цвет и знак — чем кончилась жизнь.'
	},
	readLine: {
		tr: 'Kalın çizgi çok savdır; kesik çizgi olası, noktalı çizgi tartışmalıdır. Kırmızı ve çubuklu çizgi birine karşıdır.',
		en: 'A thick line is many claims; dashed is probable, dotted is disputed. A red line with a bar is turned against somebody.',
		ru: 'Толстая линия — много свидетельств; штрих — вероятно, пунктир — спорно. Красная с чертой — против кого-то.'
	},
	readCaution: {
		tr: 'Çok çizgi, çok kaynak demektir: kimin belgesi kaldıysa o daha bağlı görünür.',
		en: 'Many lines mean many surviving sources: who is better documented looks better connected.',
		ru: 'Много линий — много уцелевших источников: кто лучше документирован, тот кажется и лучше связанным.'
	},
	questionShot: {
		tr: 'Kimler kurşuna dizildi ya da tasfiyelerde öldü?',
		en: 'Who was shot or died in the purges?',
		ru: 'Кто был расстрелян или погиб в чистках?'
	},
	questionLetter: {
		tr: '22’ler Mektubu’nu kimler imzaladı?',
		en: 'Who signed the Letter of the 22?',
		ru: 'Кто подписал заявление 22-х?'
	},
	questionSigners: {
		tr: '22’ler Mektubu’nu imzalayanlara ne oldu?',
		en: 'What became of those who signed it?',
		ru: 'Что стало с подписавшими заявление 22-х?'
	},
	questionUnion: {
		tr: 'Metal İşçileri Sendikası kimleri bağladı?',
		en: 'Whom did the Metalworkers’ Union tie?',
		ru: 'Кого связывал союз металлистов?'
	},
	questionTied: {
		tr: 'Parti ve Komintern geçit sayılmazsa Şlyapnikov ile Zetkin nasıl bağlı?',
		en: 'How is Shliapnikov tied to Zetkin without the party and the Comintern as a way through?',
		ru: 'Как Шляпников связан с Цеткин, если не идти через партию и Коминтерн?'
	},
	questionUnknown: {
		tr: 'Kimlerin akıbeti bilinmiyor?',
		en: 'Whose fate is unknown?',
		ru: 'Чья судьба неизвестна?'
	}
} as const satisfies Record<string, Text>;
