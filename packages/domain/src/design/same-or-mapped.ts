/** Every item as it becomes, or the list itself where none becomes another. */
export function sameOrMapped<Item>(items: readonly Item[], become: (item: Item) => Item): readonly Item[] {
  const mapped = items.map(become)
  return mapped.every((item, at) => item === items[at]) ? items : mapped
}
