import type { Language } from '../text/text.ts';
import { formatDate } from './date-words.ts';
import type { Claim, Dataset, Entity, Fate } from './records.ts';

/** People whom one relation ties to a body, a congress or a text, by name. */
export interface PeopleGroup {
	readonly id: string;
	/** The relation as it is read from the entity: "Signatories". */
	readonly heading: string;
	readonly people: readonly TiedPerson[];
}

export interface TiedPerson {
	readonly person: Entity<string>;
	/** The claims: their ids, with role and date in words, each empty when it is not told. */
	readonly claims: readonly { readonly id: string; readonly role: string; readonly date: string }[];
	readonly fates: readonly ToldFate[];
}

/** How a life ended, as somebody tells it. */
export interface ToldFate {
	readonly id: string;
	readonly label: string;
	readonly certainty: string;
}

/** The people who are tied to an entity by claims, relation by relation. */
export function peopleOf(dataset: Dataset<string>, id: string, language: Language): readonly PeopleGroup[] {
	const { entities, claims, vocabulary } = dataset;
	const people = new Map(entities.filter(({ kind }) => kind === 'person').map((each) => [each.id, each]));
	const roles = new Map(vocabulary.roles.map((role) => [role.id, role.label]));
	const { compare } = new Intl.Collator(language);
	const gather = (own: readonly Claim<string>[], otherOf: (claim: Claim<string>) => string) => {
		const byPerson = new Map<string, Claim<string>[]>();
		for (const claim of own) {
			const person = otherOf(claim);
			if (people.has(person)) byPerson.set(person, [...(byPerson.get(person) ?? []), claim]);
		}
		return [...byPerson]
			.map(([person, told]): TiedPerson => ({
				person: people.get(person)!,
				claims: told.map((claim) => ({
					id: claim.id,
					role: roles.get(claim.role) ?? '',
					date: claim.date && formatDate(claim.date, language)
				})),
				fates: fatesOf(dataset, person)
			}))
			.toSorted((a, b) => compare(surnameFirst(a.person.short), surnameFirst(b.person.short)));
	};
	return vocabulary.relations
		.flatMap((relation) => {
			const own = claims.filter((claim) => claim.relation === relation.id);
			const to = own.filter(({ object }) => object === id);
			const of = own.filter(({ subject, object }) => subject === id && object !== id);
			return [
				{ id: `${relation.id}-to`, heading: relation.inverse, people: gather(to, ({ subject }) => subject) },
				{ id: `${relation.id}-of`, heading: relation.label, people: gather(of, ({ object }) => object) }
			];
		})
		.filter((group) => group.people.length > 0);
}

/** What is told of how a life ended, each once, the best attested first. */
export function fatesOf({ fates, vocabulary }: Dataset<string>, person: string): readonly ToldFate[] {
	const rank = new Map(vocabulary.certainties.map(({ id }, at) => [id, at]));
	const labels = new Map(vocabulary.fates.map(({ id, label }) => [id, label]));
	const told = fates
		.filter((fate) => fate.person === person)
		.toSorted((a, b) => rank.get(a.certainty)! - rank.get(b.certainty)!);
	const named = told.map(({ fate: id, certainty }: Fate<string>) => ({ id, certainty }));
	const all = named.length > 0 ? named : [{ id: 'unknown', certainty: '' }];
	return all
		.filter(({ id }, at) => all.findIndex((each) => each.id === id) === at)
		.map((each) => ({ ...each, label: labels.get(each.id) ?? each.id }));
}

/** "A. Shliapnikov" is looked up under S. */
function surnameFirst(short: string): string {
	return short.replace(/^((?:\S+\.\s*)+)(.+)$/u, '$2 $1');
}
