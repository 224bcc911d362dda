import type { SceneEntity } from '../../scene/scene.ts';
import { nameForms, offlineMessages as words } from '../../text/offline-messages.ts';
import { fill, plural, type Language } from '../../text/text.ts';
import { drawFateSample, drawKindSample } from '../draw-samples.ts';
import { composeSample } from './legend-list.ts';
import { element, type Markup } from './markup.ts';
import { cssPalette } from './style.ts';

/** A name in the list. */
export interface ListedName extends Pick<SceneEntity, 'kind' | 'fate'> {
	readonly id: string;
	readonly name: string;
	readonly passes: boolean;
}

/** The names in view, or those that were found, each a link to what is said of it. */
export function composeNames(
	names: readonly ListedName[],
	searched: boolean,
	language: Language,
	linkTo: (id: string) => string,
	chosen: ReadonlySet<string>
): Markup[] {
	const counted = searched
		? fill(words.found[language], { count: names.length })
		: `${names.length} ${plural(language, names.length, nameForms[language])}`;
	return [
		element('p', { class: 'quiet', role: 'status' }, [
			searched && names.length === 0 ? words.nothingFound[language] : counted
		]),
		element(
			'ul',
			{},
			names.map((each) => {
				const { id, name, passes } = each;
				const current = chosen.has(id) ? 'true' : undefined;
				return element('li', {}, [
					element('a', { href: linkTo(id), 'aria-current': current }, [
						composeSample(signOf(each)),
						` ${name}`
					]),
					passes ? undefined : element('span', { class: 'quiet' }, [` ${words.filteredOut[language]}`])
				]);
			})
		)
	];
}

function signOf({ kind, fate }: ListedName) {
	const { outline, body } = cssPalette;
	return fate === undefined ? drawKindSample(kind, body, outline) : drawFateSample(fate, outline);
}
