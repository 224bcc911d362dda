/** Has the user choose a picture among the files of the computer. */
export function choosePicture(onfile: (file: Blob) => void): void {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = '.png,.svg,.pdf,.jpg,.jpeg,.webp';
	input.hidden = true;
	input.addEventListener('cancel', () => input.remove());
	input.addEventListener('change', () => {
		const [file] = input.files ?? [];
		input.remove();
		if (file) onfile(file);
	});
	// Outside of the page it might be forgotten before a file is chosen.
	document.body.append(input);
	input.click();
}
