import { findMessages as words } from '#lib/core/text/find-messages.ts';
import { findMatches, type Keyed } from '#lib/core/text/match.ts';
import { findNearest, wordsOfPath } from '#lib/core/text/nearest.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import { keyPages, type FindablePage } from '#lib/core/view/findable-page.ts';

// The script of ui/PageSearch.svelte, for pages without a framework: Vite makes one file of it, which stands at
// <root>/_app/immutable/workers/, and by that it knows where the site lives.
const root = new URL('../../../', (document.currentScript as HTMLScriptElement).src);

/** So many pages are listed. */
const most = 12;

/** Wakes the search fields of a page that are not hidden because they are in another language. */
function wake(): void {
	const { reader } = document.documentElement.dataset;
	for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]'))
		if (form.dataset.find === reader) void wakeForm(form, form.dataset.find as Language);
}

async function wakeForm(form: HTMLFormElement, language: Language): Promise<void> {
	const [input, said, list] = [
		form.querySelector('input')!,
		form.querySelector('p')!,
		form.querySelector('ul')!
	];
	form.hidden = false;
	const keyed = await load(language);
	if (!keyed) return void (said.textContent = words.failed[language]);
	const show = (pages: readonly FindablePage[], text: string) => {
		said.textContent = text;
		list.replaceChildren(...pages.slice(0, most).map(lineOf));
	};
	const meant = (text: string) => findNearest(keyed, text, 5);
	const answer = () => {
		const query = input.value.trim();
		if (query === '') return show([], '');
		const found = findMatches(keyed, query, Infinity);
		const count = found.length;
		const { [language]: counted } = count > most ? words.foundMore : words.found;
		if (count > 0) return show(found, fill(counted, { count, most }));
		const near = meant(query);
		show(near, near.length > 0 ? words.meant[language] : words.nothing[language]);
	};
	input.addEventListener('input', answer);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		list.querySelector('a')?.click();
	});
	if (form.dataset.guess !== undefined && input.value === '') {
		const guesses = meant(wordsOfPath(location.pathname));
		if (guesses.length > 0) show(guesses, words.meant[language]);
	} else answer();
}

async function load(language: Language): Promise<Keyed<FindablePage>[] | undefined> {
	try {
		const answer = await fetch(new URL(`${language}/search.json`, root));
		return answer.ok ? keyPages((await answer.json()) as FindablePage[]) : undefined;
	} catch {
		return undefined;
	}
}

function lineOf({ path, name, kind }: FindablePage): HTMLLIElement {
	const link = Object.assign(document.createElement('a'), {
		href: new URL(path, root).href,
		textContent: name
	});
	const what = Object.assign(document.createElement('span'), { className: 'what', textContent: kind });
	const line = document.createElement('li');
	line.append(link, ' ', what);
	return line;
}

wake();
