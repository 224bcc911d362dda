import { offlineMessages as words } from '../../text/offline-messages.ts';
import type { Language } from '../../text/text.ts';
import { element, type Markup } from './markup.ts';

/** The field in which a name is searched. */
export function composeFinder(language: Language): Markup[] {
	const field = { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' };
	return [
		element('h2', {}, [words.names[language]]),
		element('label', { for: 'search' }, [words.search[language]]),
		element('input', field)
	];
}

/** The buttons over the picture. */
export function composeZoomButtons(language: Language): Markup[] {
	const button = (act: string, sign: string, name: string) =>
		element('button', { type: 'button', 'data-act': act, 'aria-label': name, title: name }, [sign]);
	return [
		button('in', '+', words.zoomIn[language]),
		button('out', '−', words.zoomOut[language]),
		button('fit', '⤢', words.fit[language])
	];
}
