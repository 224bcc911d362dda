import type { Dataset, Entity } from '../../dataset/records.ts';
import { lifeMessages as words } from '../../text/life-messages.ts';
import type { Language } from '../../text/text.ts';
import { toEntry, type LifeEntry } from './life-entry.ts';
import type { LifeLane } from './life-line.ts';

/** Lanes of what is said of a person alone, as far as it has dates: born, stays, arrests; fates; what they stood for. */
export function ownLanes(dataset: Dataset<string>, person: Entity<string>, language: Language): LifeLane[] {
	const { vocabulary } = dataset;
	const told = dataset.attributes.filter(({ entity }) => entity === person.id);
	const facts = vocabulary.attributes.map(({ id, label }) => {
		const own = told.filter(({ attribute }) => attribute === id);
		const entries = own.map((record) =>
			toEntry(record, { text: record.value, said: sayAll(label, record.value) }, language)
		);
		return laneOf(id, label, entries);
	});
	const labels = new Map(vocabulary.topics.map(({ id, label }) => [id, label]));
	const positions = dataset.positions
		.filter(({ holder }) => holder === person.id)
		.map((record) => {
			const text = labels.get(record.topic) ?? record.topic;
			return toEntry(
				record,
				{ text, said: sayAll(words.positions[language], text, record.position) },
				language
			);
		});
	return [
		...facts,
		laneOf('fate', words.fate[language], fateEntries(dataset, person, language)),
		laneOf('positions', words.positions[language], positions)
	].filter(({ entries }) => entries.length > 0);
}

/** Every fate that is told, and when its injustice was owned. */
function fateEntries(dataset: Dataset<string>, { id: person }: Entity<string>, language: Language) {
	const labels = new Map(dataset.vocabulary.fates.map(({ id, label }) => [id, label]));
	const heading = words.fate[language];
	return dataset.fates
		.filter((record) => record.person === person)
		.flatMap((record): LifeEntry[] => {
			const text = labels.get(record.fate) ?? record.fate;
			const said = sayAll(heading, text, record.place);
			const later = (['rehabilitated', 'partyRestored'] as const)
				.filter((key) => record[key] !== '')
				.map((key) => {
					const what = { text: words[key][language], said: sayAll(heading, words[key][language]) };
					return { ...toEntry(record, what, language, record[key]), id: `${record.id}-${key}` };
				});
			return [toEntry(record, { text, said, fate: record.fate }, language), ...later];
		});
}

function laneOf(id: string, label: string, entries: readonly LifeEntry[]): LifeLane {
	return { id, label, entity: undefined, entries: entries.filter(({ when }) => when) };
}

function sayAll(heading: string, ...texts: readonly string[]): string {
	const said = texts.filter((text) => text !== '').join(', ');
	return said === '' ? heading : `${heading}: ${said}`;
}
