/* What report.html needs of Tabulator; README.md says how tabulator.js is made of it. */
export {
  Tabulator,
  FilterModule,
  FormatModule,
  InteractionModule,
  ResizeColumnsModule,
  ResizeTableModule,
  SortModule,
} from 'tabulator-tables';
