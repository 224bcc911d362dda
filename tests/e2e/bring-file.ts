import type { Page } from '@playwright/test';

/** A file as a test has it. */
export interface TestFile {
	readonly name: string;
	readonly type?: string;
	readonly bytes: Uint8Array;
}

/** Does with a file what a hand does: drags it over the page, drops it, or pastes it. */
export function bring(page: Page, how: 'dragenter' | 'drop' | 'paste', file: TestFile): Promise<void> {
	return page.evaluate(
		({ event, name, type, base64 }) => {
			const held = new DataTransfer();
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			held.items.add(new File([bytes], name, { type }));
			const options = { bubbles: true, cancelable: true };
			const made =
				event === 'paste'
					? new ClipboardEvent(event, { ...options, clipboardData: held })
					: new DragEvent(event, { ...options, dataTransfer: held });
			if (document.body.dispatchEvent(made)) throw new Error('the browser would leave the page');
		},
		{
			...{ event: how, name: file.name, type: file.type ?? '' },
			base64: Buffer.from(file.bytes).toString('base64')
		}
	);
}

/** Pastes text where the focus is. */
export function pasteText(page: Page, text: string): Promise<void> {
	return page.evaluate((content) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', content);
		const target = document.activeElement ?? document.body;
		target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
	}, text);
}
