/** What can be set on the selected part. */
export function PropertiesPanel() {
  return null
}
