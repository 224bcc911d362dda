import { facets } from '#lib/core/graph/facets/index.ts';
import { embedMessages } from '#lib/core/text/embed-messages.ts';
import { evidenceMessages } from '#lib/core/text/evidence-messages.ts';
import { layoutNames } from '#lib/core/text/layout-messages.ts';
import { messages } from '#lib/core/text/messages.ts';
import { metricMessages } from '#lib/core/text/metric-messages.ts';
import { paletteMessages as words } from '#lib/core/text/palette-messages.ts';
import { projectionMessages } from '#lib/core/text/projection-messages.ts';
import { reopenMessages } from '#lib/core/text/reopen-messages.ts';
import { languageNames, languages, type Language, type Text } from '#lib/core/text/text.ts';
import { tourMessages } from '#lib/core/text/tour-messages.ts';
import { viewMessages } from '#lib/core/text/view-messages.ts';
import { surenessWords } from '#lib/core/view/describe.ts';
import { choices, type View } from '#lib/core/view/view.ts';
import { pageAddress, readQuery } from '../address.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { choosePicture } from '../reopen/choose-picture.ts';
import { questions } from '#lib/core/view/questions.ts';

/** What a command can work on: the explorer, and what belongs to the page around it. */
export interface Desk {
	readonly explorer: Explorer;
	readonly toggleTheme: () => void;
	readonly goToLanguage: (language: Language) => void;
	readonly takePicture: () => void;
	readonly embed: () => void;
	readonly showKeys: () => void;
	readonly openPicture: (file: Blob) => void;
}

/** One command. To add one, add a record to a list below. */
export interface Action {
	readonly id: string;
	readonly label: Text;
	/** The keys that do the same, as they are written for people. */
	readonly keys?: string;
	readonly run: (desk: Desk) => void;
}

const single: readonly Action[] = [
	{ id: 'undo', label: words.undo, keys: 'Ctrl+Z', run: ({ explorer }) => explorer.undo() },
	{ id: 'redo', label: words.redo, keys: 'Ctrl+Shift+Z', run: ({ explorer }) => explorer.history.redo() },
	{ id: 'reset', label: messages.resetAll, run: ({ explorer }) => explorer.reset() },
	{
		id: 'unselect',
		label: words.unselect,
		keys: 'Esc',
		run: ({ explorer }) => explorer.set({ focus: undefined })
	},
	{ id: 'all-time', label: words.allTime, run: ({ explorer }) => explorer.set({ time: undefined }) },
	{ id: 'whole', label: words.wholeScope, run: ({ explorer }) => explorer.set({ around: [] }) },
	{
		id: 'tours',
		label: tourMessages.guided,
		run: ({ explorer }) => location.assign(pageAddress(explorer.language, { kind: 'tours' }))
	},
	{ id: 'picture', label: messages.picture, run: (desk) => desk.takePicture() },
	{ id: 'embed', label: embedMessages.title, run: (desk) => desk.embed() },
	{ id: 'open-picture', label: reopenMessages.open, run: (desk) => choosePicture(desk.openPicture) },
	{ id: 'theme', label: messages.theme, run: (desk) => desk.toggleTheme() },
	{ id: 'keys', label: words.keys, keys: '?', run: (desk) => desk.showKeys() }
];

const scopeNames = { core: messages.scopeCore, wider: messages.scopeWider, context: messages.scopeContext };
const restNames = { dim: messages.restDim, hide: messages.restHide, bridge: evidenceMessages.bridge };
const densityNames = {
	none: evidenceMessages.densityNone,
	size: evidenceMessages.densitySize,
	ring: evidenceMessages.densityRing
};

/** A command for each value of a field of the view that has a name. */
function choose<Key extends keyof View>(
	key: Key,
	label: Text,
	names: Readonly<Record<string, Text>>,
	values: readonly View[Key][]
): Action[] {
	return values.flatMap((value) => {
		const name = names[String(value)];
		if (!name) return [];
		const run = ({ explorer }: Desk) => explorer.set({ [key]: value } as Partial<View>);
		return [{ id: `${key}-${String(value)}`, label: join(label, name), run }];
	});
}

/** "Scope: Wider". */
function join(label: Text, name: Text): Text {
	const joined = (language: Language) => `${label[language]}: ${name[language]}`;
	return { tr: joined('tr'), en: joined('en'), ru: joined('ru') };
}

function labelsOf(named: Readonly<Record<string, { readonly label: Text }>>): Record<string, Text> {
	return Object.fromEntries(Object.entries(named).map(([id, { label }]) => [id, label]));
}

/** Every command, in the order in which they are listed. */
export const actions: readonly Action[] = [
	...choose('pane', viewMessages.panes, viewMessages, choices.pane),
	...choose('scope', messages.scope, scopeNames, choices.scope),
	...choose('rest', messages.rest, restNames, choices.rest),
	...choose('density', evidenceMessages.density, densityNames, choices.density),
	...choose('sureness', words.sureness, surenessWords, choices.sureness),
	...single,
	...questions.map(({ text, query }): Action => ({
		...{ id: `question-${query}`, label: join(words.questions, text) },
		run: ({ explorer }) => explorer.show(readQuery(query))
	})),
	...choose('layout', words.layout, layoutNames, choices.layout),
	...choose('metric', words.measure, { none: words.none, ...labelsOf(metricMessages) }, choices.metric),
	...choose(
		'project',
		words.projection,
		{ none: words.none, ...labelsOf(projectionMessages) },
		choices.project
	),
	...languages.map((language): Action => {
		const name = languageNames[language];
		return {
			...{ id: `language-${language}`, label: join(messages.language, { tr: name, en: name, ru: name }) },
			run: (desk) => desk.goToLanguage(language)
		};
	})
];

/** The facets in whose values one can choose to see one only. */
export const facetLabels: ReadonlyMap<string, Text> = new Map(facets.map(({ id, label }) => [id, label]));
