import type { Language, PluralForms, Text } from './text.ts';

/** What is not known of an entity, said on its page. */
export const gapMessages = {
	heading: { tr: 'Bilinmeyenler', en: 'What is not known', ru: 'Что неизвестно' },
	intro: {
		tr: 'Bu sayfanın verisinde olmayan ya da zayıf dayanağı olan şeyler:',
		en: 'What the data behind this page lack, or have on thin evidence:',
		ru: 'Чего нет в данных этой страницы или что подтверждено слабо:'
	},
	birth: {
		tr: 'Doğum tarihi kaydedilmemiş.',
		en: 'No date of birth is recorded.',
		ru: 'Дата рождения не записана.'
	},
	birthplace: {
		tr: 'Doğum yeri kaydedilmemiş.',
		en: 'No place of birth is recorded.',
		ru: 'Место рождения не записано.'
	},
	death: {
		tr: 'Ölüm tarihi kaydedilmemiş.',
		en: 'No date of death is recorded.',
		ru: 'Дата смерти не записана.'
	},
	fate: {
		tr: 'Yaşamının nasıl sona erdiği bilinmiyor.',
		en: 'How the life ended is not known.',
		ru: 'Как закончилась жизнь, неизвестно.'
	},
	manner: {
		tr: 'Tasfiyelerde öldüğü söyleniyor; ölüm biçimi kayıtlı değil.',
		en: 'Said to have died in the purges; the manner is not recorded.',
		ru: 'Сообщается о гибели в чистках; её обстоятельства не записаны.'
	},
	start: {
		tr: 'Başlangıç tarihi kaydedilmemiş.',
		en: 'No date of beginning is recorded.',
		ru: 'Дата начала не записана.'
	},
	place: { tr: 'Yeri kaydedilmemiş.', en: 'No place is recorded.', ru: 'Место не записано.' },
	votes: {
		tr: 'Kimin nasıl oy verdiği kaydedilmemiş.',
		en: 'Who voted how is not recorded.',
		ru: 'Кто как голосовал, не записано.'
	},
	author: {
		tr: 'Yazarı belirtilmemiş.',
		en: 'No author is named.',
		ru: 'Автор не назван.'
	},
	signatories: {
		tr: 'Hiçbir imzacının adı verilmemiş.',
		en: 'No signatory is named.',
		ru: 'Никто из подписавших не назван.'
	},
	leaders: {
		tr: 'Önderinin ya da başkanının adı verilmemiş.',
		en: 'Nobody is named as its leader or chair.',
		ru: 'Руководитель или председатель не назван.'
	},
	noTies: {
		tr: 'Hiçbir bağı kaydedilmemiş.',
		en: 'No tie to anybody is recorded.',
		ru: 'Не записано ни одной связи.'
	},
	oneWitness: {
		tr: 'Burada söylenen her şey tek bir kaynağa dayanıyor.',
		en: 'Everything said here rests on a single source.',
		ru: 'Всё сказанное здесь держится на одном источнике.'
	},
	single: {
		tr: 'Tek bir kaynağa dayanıyor: {facts}.',
		en: 'Rests on a single source: {facts}.',
		ru: 'Держится на одном источнике: {facts}.'
	},
	ofFate: { tr: 'akıbet', en: 'the fate', ru: 'судьба' },
	ofBirth: { tr: 'doğum tarihi', en: 'the date of birth', ru: 'дата рождения' },
	ofDeath: { tr: 'ölüm tarihi', en: 'the date of death', ru: 'дата смерти' },
	disputed: {
		tr: 'Tartışmalı: {all} içinden {count}.',
		en: 'Disputed: {count} of {all}.',
		ru: 'Спорных: {count} из {all}.'
	},
	undated: {
		tr: 'Tarihi verilmeyen: {all} içinden {count}.',
		en: 'Without a date: {count} of {all}.',
		ru: 'Без даты: {count} из {all}.'
	},
	unseen: {
		tr: 'Yalnızca başka bir yapıtta anılan kaynaklara dayanan: {all} içinden {count}.',
		en: 'Known only from sources seen in another work: {count} of {all}.',
		ru: 'Известных лишь по ссылкам в других работах: {count} из {all}.'
	}
} as const satisfies Record<string, Text>;

/** "112 ties": as they stand after "of". */
export const tieForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'bağ' },
	en: { one: 'tie', other: 'ties' },
	ru: { one: 'связи', other: 'связей' }
};

/** As they stand after "of". */
export const statementOfForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'ifade' },
	en: { one: 'statement', other: 'statements' },
	ru: { one: 'утверждения', other: 'утверждений' }
};
