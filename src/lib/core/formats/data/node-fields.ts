import type { Fate } from '../../dataset/records.ts';
import { languages, type Language } from '../../text/text.ts';
import { labelsOf, textField, type Field } from './field.ts';
import type { InView, NodeInView } from './in-view.ts';

/** What is told of every entity, but for its id and its place. */
export function buildNodeFields({ dataset }: InView, language: Language): readonly Field<NodeInView>[] {
	const { kinds, tiers, fates, certainties } = dataset.vocabulary;
	const [kind, tier, fate, certainty] = [kinds, tiers, fates, certainties].map(labelsOf) as [
		Say,
		Say,
		Say,
		Say
	];
	const sayFate = (told: Fate<string>) =>
		`${fate(told.fate)} (${[certainty(told.certainty), told.date].filter(Boolean).join(', ')})`;
	return [
		textField('label', ({ entity }) => entity.name[language]),
		...languages.map((each) => textField<NodeInView>(`name_${each}`, ({ entity }) => entity.name[each])),
		textField('short', ({ entity }) => entity.short),
		textField('kind', ({ entity }) => entity.kind),
		textField('kind_label', ({ entity }) => kind(entity.kind)),
		textField('tier', ({ entity }) => entity.tier),
		textField('tier_label', ({ entity }) => tier(entity.tier)),
		textField('fate', (node) => bestFate(node) ?? ''),
		textField('fate_label', (node) => fate(bestFate(node) ?? '')),
		textField('fate_certainty', ({ fates: [best] }) => best?.certainty ?? ''),
		textField('fates', ({ fates: told }) => told.map(sayFate).join('; ')),
		{
			...{ id: 'fate_contested', type: 'boolean' },
			of: ({ entity, fates: told }) =>
				entity.kind === 'person' ? new Set(told.map((each) => each.fate)).size > 1 : undefined
		},
		textField('aliases', ({ entity }) => entity.aliases.join('; ')),
		textField('description', ({ entity }) => entity.description),
		textField('url', ({ entity }) => entity.url)
	];
}

type Say = (id: string) => string;

/** People only: the best attested fate, which may be that nothing is known. */
export function bestFate({ entity, fates }: NodeInView): string | undefined {
	return entity.kind === 'person' ? (fates[0]?.fate ?? 'unknown') : undefined;
}
