/** The title and the sentence of a drawing. */
export interface Naming {
	readonly title: string;
	readonly description: string;
}

/** How a line is set, by which lines of one paragraph are known, and whether it leads somewhere. */
export interface Setting {
	readonly look: string;
	readonly link: boolean;
}

type Element = PDFKit.PDFStructureElement;

/**
 * The structure that readers of the document hear (tagged PDF): the title as heading, what is written as paragraphs,
 * the graph as a figure with its alternative; all else is marked as decoration.
 */
export class PdfTags {
	readonly #doc: PDFKit.PDFDocument;
	readonly #name: Naming;
	readonly #root: Element;
	#block: { readonly element: Element; readonly look: string } | undefined;
	#title = '';
	#inside = false;

	constructor(doc: PDFKit.PDFDocument, name: Naming) {
		this.#doc = doc;
		this.#name = name;
		this.#root = doc.struct('Document', { title: name.title });
		doc.addStructure(this.#root);
	}

	/** The graph, with all that is drawn and written in it. */
	figure(draw: () => void): void {
		if (this.#inside) return draw();
		this.#closeBlock();
		const { title, description } = this.#name;
		const element = this.#doc.struct('Figure', { alt: `${title}. ${description}` });
		this.#root.add(element);
		this.#mark('Figure', element, draw);
		element.end();
	}

	/** Parts one group of the sheet from the next: what follows is another paragraph. */
	part(): void {
		if (!this.#inside) this.#closeBlock();
	}

	/** A line of text; lines that follow each other in the same setting are one paragraph. */
	line(text: string, { look, link }: Setting, draw: (element?: Element) => void): void {
		if (this.#inside) return draw();
		const type = this.#continuesTitle(text) ? 'H1' : 'P';
		const known = `${type} ${look}`;
		if (this.#block?.look !== known) {
			this.#closeBlock();
			this.#block = { element: this.#doc.struct(type), look: known };
			this.#root.add(this.#block.element);
		}
		const block = this.#block!.element;
		if (!link) return this.#mark(type, block, draw);
		const within = this.#doc.struct('Link');
		block.add(within);
		this.#mark('Link', within, () => draw(within));
		within.end();
	}

	/** What is only to be seen. */
	decoration(draw: () => void): void {
		if (this.#inside) return draw();
		this.#closeBlock();
		this.#doc.markContent('Artifact', { type: 'Layout' });
		draw();
		this.#doc.endMarkedContent();
	}

	end(): void {
		this.#closeBlock();
		this.#root.end();
	}

	#continuesTitle(text: string): boolean {
		const longer = `${this.#title} ${text}`.trim();
		if (!this.#name.title.replace(/\s+/g, ' ').startsWith(longer)) return false;
		this.#title = longer;
		return true;
	}

	#mark(type: string, element: Element, draw: () => void): void {
		const content = this.#doc.markStructureContent(type);
		this.#inside = true;
		draw();
		this.#inside = false;
		this.#doc.endMarkedContent();
		element.add(content);
	}

	#closeBlock(): void {
		this.#block?.element.end();
		this.#block = undefined;
	}
}
