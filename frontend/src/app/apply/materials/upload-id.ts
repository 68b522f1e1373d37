/** The DOM id of the first upload button of a material. */
export function uploadId(material: string): string {
  return `upload-${material}`;
}
