import { languages, type Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import type { Citation, Dataset } from '../records.ts';
import { tourFaults as say } from './tour-faults.ts';
import type { StepField, Tour, TourStep } from './tour.ts';

/** So few steps are no tour; so many words are more than can be read beside a picture. */
const fewest = 3;
const longest = 120;

const readableId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The citations of every statement of a dataset, by its id. */
export type StatementSources = ReadonlyMap<string, readonly Citation[]>;

export function indexStatements({
	claims,
	attributes,
	fates,
	positions
}: Dataset<unknown>): StatementSources {
	const all = [...claims, ...attributes, ...fates, ...positions];
	return new Map(all.map(({ id, citations }) => [id, citations]));
}

/** Everything that is wrong with a tour but for its views: see `core/view/tour-views.ts`. */
export function checkTour(tour: Tour, dataset: Pick<Dataset, 'sources'>, known: StatementSources): Problem[] {
	const problems: Problem[] = [];
	const fault = (row: number, message: Text) => void problems.push({ file: tour.file, row, message });
	if (!readableId.test(tour.id)) fault(1, say.badId(tour.id));
	checkTexts([tour.title, '# {}: …'], [tour.intro, '# {}: …'], (message) => fault(1, message));
	if (tour.steps.length < fewest) fault(1, say.tooFew(tour.steps.length));
	const sources = new Set(dataset.sources.map(({ id }) => id));
	const ids = new Set<string>();
	for (const step of tour.steps) {
		if (!readableId.test(step.id)) fault(step.lines.step, say.badId(step.id));
		if (ids.has(step.id)) fault(step.lines.step, say.sameId(step.id));
		ids.add(step.id);
		const inStep = (message: Text) => fault(step.lines.step, message);
		checkTexts([step.heading, '### {}: …'], [step.text, '### {}: …'], inStep);
		checkLength(step, inStep);
		const inField = (field: StepField, message: Text) =>
			void problems.push({ file: tour.file, row: step.lines[field], column: field, message });
		checkSources(step, sources, known, inField);
	}
	return problems;
}

/** Each language has both a heading and words below it. */
function checkTexts(
	[heading, sign]: readonly [Text, string],
	[words]: readonly [Text, string],
	fault: (message: Text) => void
): void {
	for (const language of languages)
		if (heading[language] === '' || words[language] === '') fault(say.missing(sign.replace('{}', language)));
}

function checkLength({ text }: TourStep, fault: (message: Text) => void): void {
	for (const language of languages) {
		const count = countWords(text[language]);
		if (count > longest) fault(say.tooLong(language, count));
	}
}

/** Words as they are counted by whoever reads aloud: a dash is none. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function checkSources(
	{ view, citations, statements }: TourStep,
	sources: ReadonlySet<string>,
	known: StatementSources,
	fault: (field: StepField, message: Text) => void
): void {
	if (view === '') fault('view', say.missing('view: …'));
	if (citations.length === 0) fault('sources', say.missing('sources: …'));
	if (statements.length === 0) fault('rests on', say.missing('rests on: …'));
	const carried = new Set(statements.flatMap((id) => (known.get(id) ?? []).map(({ source }) => source)));
	const said = new Set<string>();
	for (const { source } of citations) {
		if (said.has(source)) fault('sources', say.twice(source));
		else if (!sources.has(source)) fault('sources', say.unknownSource(source));
		else if (!carried.has(source)) fault('sources', say.idleSource(source));
		said.add(source);
	}
	const named = new Set<string>();
	for (const id of statements) {
		if (named.has(id)) fault('rests on', say.twice(id));
		else if (!known.has(id)) fault('rests on', say.unknownStatement(id));
		named.add(id);
	}
}
