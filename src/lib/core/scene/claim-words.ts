import { formatDate } from '../dataset/date-words.ts';
import { compareTexts } from '../dataset/order.ts';
import type { Claim, Entity, Term } from '../dataset/records.ts';
import { buildWitnesses } from '../dataset/witness.ts';
import { hasBit, type Bitset } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import { dossierMessages } from '../text/dossier-messages.ts';
import { plural, type Language } from '../text/text.ts';
import { sourceForms } from '../text/walk-messages.ts';

/** One claim of a tie in words. */
export interface ClaimWords {
	/** "I. Chelnokov → Red Lathe". */
	readonly ends: string;
	/** The relation as read along that arrow. */
	readonly relation: string;
	/** The relation as read from one end: of its subject, or of its object. */
	readonly seenFrom: (id: string) => string;
	/** When, how sure, how many sources: "1919–1921", "certain", "2 sources". */
	readonly facts: readonly string[];
}

/** The words for what is in a picture, in the language of its dataset. */
export interface Wording {
	/** Nothing for what is drawn but is no entity of the dataset. */
	readonly entity: (id: string) => Entity<string> | undefined;
	readonly kind: (id: string) => string;
	readonly fate: (id: string) => string;
	readonly certainty: (id: string) => string;
	readonly date: (date: string) => string;
	/** The claims between two entities that pass, or all when none does, the earliest first. */
	readonly claims: (a: string, b: string, passing: Bitset) => readonly ClaimWords[];
}

/** Gathers what is needed to speak of a graph, in the language of its dataset. */
export function buildWording(graph: Graph, language: Language): Wording {
	const { entities, claims, vocabulary, sources } = graph.dataset;
	const entity = (id: string) => entities[graph.entityIndex.get(id) ?? -1];
	const relations = new Map(vocabulary.relations.map((relation) => [relation.id, relation]));
	const witnessesOf = buildWitnesses(sources);
	const certainty = lookUp(vocabulary.certainties);
	const date = (text: string) => formatDate(text, language);
	const say = (claim: Claim<string>): ClaimWords => {
		const relation = relations.get(claim.relation)!;
		const count = witnessesOf(claim.citations).length;
		return {
			ends: `${entity(claim.subject)!.short} → ${entity(claim.object)!.short}`,
			relation: relation.label,
			seenFrom: (id) => (id === claim.subject ? relation.label : relation.inverse),
			facts: [
				claim.date === '' ? dossierMessages.noDate[language] : date(claim.date),
				certainty(claim.certainty),
				`${count} ${plural(language, count, sourceForms[language])}`
			]
		};
	};
	return {
		...{ entity, date, certainty, kind: lookUp(vocabulary.kinds), fate: lookUp(vocabulary.fates) },
		claims: (a, b, passing) => {
			const between = claims
				.map((claim, member) => ({ claim, member }))
				.filter(
					({ claim: { subject, object } }) =>
						(subject === a && object === b) || (subject === b && object === a)
				);
			const kept = between.filter(({ member }) => hasBit(passing, member));
			return (kept.length > 0 ? kept : between)
				.map(({ claim }) => claim)
				.sort((one, other) => compareTexts(one.date, other.date))
				.map(say);
		}
	};
}

function lookUp(terms: readonly Term<string>[]): (id: string) => string {
	const labels = new Map(terms.map(({ id, label }) => [id, label]));
	return (id) => labels.get(id) ?? id;
}
