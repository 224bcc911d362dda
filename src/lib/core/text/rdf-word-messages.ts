import type { Text } from './text.ts';

/** What Fateline's own words in RDF mean. The names are parts of IRIs: one that was published is never given another meaning. */
export const rdfWordMessages = {
	Entity: {
		tr: 'savların hakkında olduğu her şey: kişi, kurum, kongre, olay, belge, yer',
		en: 'whatever statements are about: a person, body, congress, event, document or place',
		ru: 'всё, о чём говорят свидетельства: человек, организация, съезд, событие, документ, место'
	},
	Claim: {
		tr: 'iki varlığı bağlayan sav; rdf:subject, rdf:predicate ve rdf:object ile okunur',
		en: 'a statement that ties two entities, read by rdf:subject, rdf:predicate and rdf:object',
		ru: 'свидетельство, связывающее двоих; читается через rdf:subject, rdf:predicate и rdf:object'
	},
	Attribute: {
		tr: 'tek bir varlık hakkında sav: doğum, doğum yeri, kongrenin tarihi',
		en: 'a statement about one entity alone: birth, birthplace, the date of a congress',
		ru: 'свидетельство об одном: рождение, место рождения, дата съезда'
	},
	Fate: {
		tr: 'bir yaşamın nasıl bittiği hakkında sav',
		en: 'a statement about how a life ended',
		ru: 'свидетельство о том, как закончилась жизнь'
	},
	Position: {
		tr: 'bir tarafın tartışmadaki bir soruda neyi savunduğu hakkında sav',
		en: 'a statement about what a side stood for on a question of the debate',
		ru: 'свидетельство о том, за что выступала сторона в споре'
	},
	about: {
		tr: 'savın hakkında olduğu varlık (özellik, akıbet, tutum)',
		en: 'the entity that an attribute, fate or position is told of',
		ru: 'о ком или о чём сообщают признак, судьба или позиция'
	},
	kind: { tr: 'varlığın türü', en: 'the kind of an entity', ru: 'вид' },
	tier: {
		tr: 'varlığın konuya yakınlığı',
		en: 'how close an entity is to the case',
		ru: 'близость к теме'
	},
	shortName: { tr: 'etiketlerdeki kısa ad', en: 'the short name on labels', ru: 'краткое имя на подписях' },
	certainty: {
		tr: 'savın kesinliği: kesin, olası ya da tartışmalı',
		en: 'how sure a statement is: certain, probable or disputed',
		ru: 'достоверность: достоверно, вероятно или спорно'
	},
	date: {
		tr: 'EDTF biçiminde tarih, yeni takvim; ne zaman geçerliydi ya da ne zaman oldu',
		en: 'when it was so or happened: EDTF, new style',
		ru: 'когда это было: EDTF, новый стиль'
	},
	earliest: {
		tr: 'tarihin, işaretlerinin payı eklendikten sonra kastedebileceği ilk gün',
		en: 'the first day that the date may mean, with the margin of its marks',
		ru: 'первый день, который может означать дата, с допуском её знаков'
	},
	latest: {
		tr: 'tarihin, işaretlerinin payı eklendikten sonra kastedebileceği son gün',
		en: 'the last day that the date may mean, with the margin of its marks',
		ru: 'последний день, который может означать дата, с допуском её знаков'
	},
	role: {
		tr: 'öznenin bu bağdaki rolü',
		en: 'what the subject was in this tie',
		ru: 'кем был субъект в этой связи'
	},
	detail: { tr: 'tam olarak ne', en: 'what exactly', ru: 'что именно' },
	note: {
		tr: 'düzenleyenlerin notu: anlaşmazlıklar, kuşkular',
		en: 'editorial remark: disagreements, doubts',
		ru: 'примечание составителей: расхождения, сомнения'
	},
	variant: {
		tr: 'kaynaklar anlaşamadığında aynı şey hakkında öbür sav; iki yönlüdür',
		en: 'where sources disagree, the other statement about the same thing; goes both ways',
		ru: 'при расхождении источников — другое свидетельство о том же; действует в обе стороны'
	},
	attribute: { tr: 'hangi özellik', en: 'which attribute', ru: 'какой признак' },
	value: {
		tr: 'özelliğin tarih olmayan değeri',
		en: 'the value of an attribute, where it is not a date',
		ru: 'значение признака, если это не дата'
	},
	fate: { tr: 'hangi akıbet', en: 'which fate', ru: 'какая судьба' },
	place: { tr: 'yaşamın bittiği yer', en: 'where the life ended', ru: 'где закончилась жизнь' },
	rehabilitated: {
		tr: 'mahkemece aklandığı tarih, EDTF',
		en: 'when a court cleared the person, EDTF',
		ru: 'когда реабилитирован судом, EDTF'
	},
	partyRestored: {
		tr: 'parti üyeliğinin geri verildiği tarih, EDTF',
		en: 'when membership of the party was restored, EDTF',
		ru: 'когда восстановлен в партии, EDTF'
	},
	topic: { tr: 'tartışmadaki soru', en: 'the question of the debate', ru: 'вопрос спора' },
	position: { tr: 'savunulan görüş', en: 'what was stood for', ru: 'за что выступали' },
	sourceType: { tr: 'kaynağın CSL türü', en: 'the CSL type of a source', ru: 'тип источника по CSL' },
	seen: {
		tr: 'read: eser okundu; cited: yalnızca başka bir eserden biliniyor',
		en: 'read: the work was read; cited: it is known only through another',
		ru: 'read: работа прочитана; cited: известна только по другой'
	},
	citedIn: {
		tr: 'okunmamış bir eserin aktarıldığı kaynak',
		en: 'the source in which a work that was not read is cited',
		ru: 'источник, по которому цитируется непрочитанная работа'
	},
	sameWorkAs: {
		tr: 'bu kaynağın kopyası, parçası, sürümü ya da çevirisi olduğu eser',
		en: 'the work that this source is a copy, part, version or translation of',
		ru: 'работа, копией, частью, версией или переводом которой является источник'
	},
	relationGroup: { tr: 'ilişkinin grubu', en: 'the group of a relation', ru: 'группа отношения' },
	group: { tr: 'akıbetin grubu', en: 'the group of a fate', ru: 'группа судьбы' },
	tone: {
		tr: 'grubun nesneye karşı olup olmadığı: neutral ya da against',
		en: 'whether relations of a group are turned against their object: neutral or against',
		ru: 'направлены ли отношения группы против объекта: neutral или against'
	},
	outcome: {
		tr: 'ilişkinin özne için anlamına geldiği sonuç',
		en: 'the outcome that a relation means for its subject',
		ru: 'исход, который отношение означает для субъекта'
	},
	directed: {
		tr: 'ilişkinin yönü var mı',
		en: 'whether a relation has a direction',
		ru: 'направлено ли отношение'
	},
	affiliation: {
		tr: 'ilişki özneyi nesne olan hizbin mensubu yapıyor mu',
		en: 'whether a relation makes its subject one of the faction that is its object',
		ru: 'делает ли отношение субъекта участником фракции-объекта'
	},
	inverseLabel: {
		tr: 'nesneden okunduğunda ilişkinin adı',
		en: 'the label of a relation read from the side of its object',
		ru: 'название отношения со стороны объекта'
	},
	pluralLabel: {
		tr: 'türün çoğul adı',
		en: 'the plural label of a kind',
		ru: 'название вида во множественном числе'
	}
} as const satisfies Record<string, Text>;
