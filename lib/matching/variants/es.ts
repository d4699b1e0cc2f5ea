/** Verbs that open labels such as "gestionar presupuestos", and their nouns, by which postings name the same. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    administrar: 'administración',
    analizar: 'análisis',
    aplicar: 'aplicación',
    asesorar: 'asesoramiento',
    atender: 'atención',
    comercializar: 'comercialización',
    comprar: 'compra',
    configurar: 'configuración',
    conducir: 'conducción',
    controlar: 'control',
    coordinar: 'coordinación',
    crear: 'creación',
    desarrollar: 'desarrollo',
    dirigir: 'dirección',
    diseñar: 'diseño',
    elaborar: 'elaboración',
    enseñar: 'enseñanza',
    evaluar: 'evaluación',
    fabricar: 'fabricación',
    formar: 'formación',
    gestionar: 'gestión',
    implementar: 'implementación',
    inspeccionar: 'inspección',
    instalar: 'instalación',
    limpiar: 'limpieza',
    mantener: 'mantenimiento',
    manejar: 'manejo',
    montar: 'montaje',
    negociar: 'negociación',
    operar: 'operación',
    optimizar: 'optimización',
    organizar: 'organización',
    planificar: 'planificación',
    preparar: 'preparación',
    programar: 'programación',
    realizar: 'realización',
    redactar: 'redacción',
    reparar: 'reparación',
    seleccionar: 'selección',
    supervisar: 'supervisión',
    tratar: 'tratamiento',
    utilizar: 'utilización',
    vender: 'venta',
  }),
);

/** Verbs that say no more than that something is done. */
const DOING = /^(realizar|efectuar|llevar a cabo|hacer|prestar|proporcionar) (el |la |los |las |una? )?/;

/**
 * "gestionar presupuestos" gives "gestión presupuestos" (with "de" and "los" unheard, "gestión de los presupuestos"),
 * "realizar análisis financieros" gives "análisis financieros". What is done must be two words at least.
 */
export function spanishVariants(label: string): string[] {
  const [first = '', ...rest] = label.split(' ');
  const noun = rest.length > 0 ? NOUNS.get(first) : undefined;
  const done = label.replace(DOING, '');
  const heard = done.split(' ').filter((word) => word.length > 3);
  return [
    ...(noun ? [`${noun} ${rest.join(' ')}`] : []),
    ...(done !== label && heard.length > 1 ? [done] : []),
  ];
}
