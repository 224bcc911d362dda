import type { Text } from '../../text/text.ts';

/** What can be wrong with a tour, and what to do about it. */
export const tourFaults = {
	unclear: (line: string): Text => ({
		en: `"${line}" is not understood: a heading is "# en: …", "## id-of-a-step" or "### en: …", a field "view: …", "sources: …" or "rests on: …"`,
		tr: `"${line}" anlaşılmıyor: başlık "# en: …", "## id-of-a-step" ya da "### en: …", alan "view: …", "sources: …" ya da "rests on: …" biçiminde yazılır`,
		ru: `«${line}» не понято: заголовок пишется "# en: …", "## id-of-a-step" или "### en: …", поле — "view: …", "sources: …" или "rests on: …"`
	}),
	titleInStep: {
		en: 'this is the heading of a tour in the middle of a step: write "###" before the heading of a step',
		tr: 'adımın ortasında tur başlığı var: adım başlığının önüne "###" yazın',
		ru: 'заголовок экскурсии посреди шага: перед заголовком шага пишите "###"'
	},
	headingInFront: {
		en: 'this heading belongs to no step: begin the step with "## id-of-a-step"',
		tr: 'bu başlık hiçbir adıma ait değil: adıma "## id-of-a-step" ile başlayın',
		ru: 'этот заголовок не относится ни к одному шагу: начните шаг строкой "## id-of-a-step"'
	},
	twice: (name: string): Text => ({
		en: `"${name}" is there twice: keep one`,
		tr: `"${name}" iki kez yazılmış: birini bırakın`,
		ru: `«${name}» указано дважды: оставьте одно`
	}),
	badId: (id: string): Text => ({
		en: `"${id}" cannot stand in an address: use small Latin letters, digits and hyphens`,
		tr: `"${id}" bir adreste yer alamaz: küçük Latin harfleri, rakam ve tire kullanın`,
		ru: `«${id}» не годится для адреса: используйте строчные латинские буквы, цифры и дефисы`
	}),
	sameId: (id: string): Text => ({
		en: `two steps are called "${id}": rename one`,
		tr: `iki adımın adı "${id}": birini değiştirin`,
		ru: `два шага названы «${id}»: переименуйте один`
	}),
	tooFew: (count: number): Text => ({
		en: `a tour has at least three steps, this one has ${count}: add some`,
		tr: `bir turda en az üç adım olur, bunda ${count} tane var: adım ekleyin`,
		ru: `в экскурсии не меньше трёх шагов, здесь ${count}: добавьте шаги`
	}),
	missing: (what: string): Text => ({
		en: `"${what}" is missing: write it`,
		tr: `"${what}" eksik: yazın`,
		ru: `«${what}» отсутствует: допишите`
	}),
	tooLong: (language: string, count: number): Text => ({
		en: `the text "${language}" has ${count} words: at most 120 can be read beside a picture`,
		tr: `"${language}" metni ${count} sözcük: bir resmin yanında en çok 120 sözcük okunur`,
		ru: `в тексте «${language}» ${count} слов: рядом с картинкой читается не больше 120`
	}),
	unknownSource: (id: string): Text => ({
		en: `the source "${id}" is not in sources.json: correct the id or add the work`,
		tr: `"${id}" kaynağı sources.json içinde yok: kimliği düzeltin ya da eseri ekleyin`,
		ru: `источника «${id}» нет в sources.json: исправьте идентификатор или добавьте работу`
	}),
	idleSource: (id: string): Text => ({
		en: `the source "${id}" stands behind none of the statements that this step rests on: name the statement, or leave it out`,
		tr: `"${id}" kaynağı bu adımın dayandığı kayıtların hiçbirinde yok: kaydı ekleyin ya da kaynağı çıkarın`,
		ru: `источник «${id}» не стоит ни за одной записью, на которую опирается шаг: назовите запись или уберите источник`
	}),
	unknownStatement: (id: string): Text => ({
		en: `there is no claim, attribute, fate or position "${id}": correct the id`,
		tr: `"${id}" kimlikli bir sav, nitelik, akıbet ya da görüş yok: kimliği düzeltin`,
		ru: `нет свидетельства, признака, судьбы или позиции «${id}»: исправьте идентификатор`
	}),
	unknownEntity: (id: string): Text => ({
		en: `the view names "${id}", which is not in entities.csv: correct the id`,
		tr: `görünümde adı geçen "${id}" entities.csv içinde yok: kimliği düzeltin`,
		ru: `вид называет «${id}», чего нет в entities.csv: исправьте идентификатор`
	}),
	otherView: (view: string): Text => ({
		en: `the explorer does not write such an address: it would be "${view}"; copy the part after "?"`,
		tr: `gezgin böyle bir adres yazmaz: doğrusu "${view}" olurdu; "?" sonrasını kopyalayın`,
		ru: `обозреватель не пишет такого адреса: было бы "${view}"; скопируйте часть после "?"`
	}),
	unseen: (id: string): Text => ({
		en: `the view names "${id}", but its scope or filters leave it out: widen them`,
		tr: `görünümde adı geçen "${id}" kapsam ya da süzgeç dışında kalıyor: bunları genişletin`,
		ru: `вид называет «${id}», но охват или фильтры его отсекают: расширьте их`
	}),
	emptyView: {
		en: 'nothing is left in this view: loosen its filters',
		tr: 'bu görünümde hiçbir şey kalmıyor: süzgeçleri gevşetin',
		ru: 'в этом виде ничего не остаётся: ослабьте фильтры'
	}
} as const;
