/** Offers bytes to the user as a file. */
export function download(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser needs the address until it has begun to read it.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
