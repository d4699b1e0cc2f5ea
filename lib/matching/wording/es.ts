import type { Wording } from './wording';

export const spanish: Wording = {
  beforeSkill:
    'experiencia experto experta conocimiento conocimientos dominio dominas manejo manejas uso usar utilizar utilizando ' +
    'competencia competencias habilidad habilidades herramienta herramientas lenguaje lenguajes programacion programar ' +
    'desarrollar desarrollo software paquete microsoft ms nivel avanzado fluido hablar habla hablas escribir familiarizado ' +
    'familiaridad tecnologias ofimatica saber',
  afterSkill:
    'avanzado intermedio desarrollador desarrolladora desarrolladores programador programadora programacion certificacion ' +
    'certificado scripts macros nativo fluido imprescindible valorable',
  afterNoSkill: 'a al para tu tus su sus nuestro nuestra esta este que hacia',
  joining: 'y e o u',
  asking: {
    negative: 'no sin ningun ninguna ningunos ni nunca tampoco',
    onlyOrJust: 'solo solamente unicamente',
    needed:
      'necesario necesaria necesarios necesarias requerido requerida requiere requieren imprescindible obligatorio ' +
      'obligatoria exige necesitas necesita hace falta',
    experience:
      'experiencia conocimiento conocimientos formacion titulacion titulo estudios cualificacion dominio competencia',
    but: 'pero aunque sino',
    preferred:
      'deseable deseables deseada valorable valorables valorara valoraran valora preferible preferiblemente preferentemente ' +
      'idealmente ventaja plus bonus opcional',
    required:
      'imprescindible imprescindibles indispensable indispensables obligatorio obligatoria obligatorios requisito requerido ' +
      'requerida requiere excluyente necesario necesaria debe debes deberas esencial minimo',
    onlyAhead: 'idealmente preferiblemente preferentemente debe debes deberas minimo requiere',
    onlyBack: 'plus ventaja bonus valorable valorables',
    condition: 'si cuando segun donde',
    candidate: 'candidato candidata candidatos persona personas alguien usted tu profesional',
    has: 'tiene tienes tener tengas debe debes deberas cuentas cuente posee posees dispones disponga dominas aportas acredite',
    another:
      'conocimiento conocimientos experiencia dominio manejo capacidad habilidad titulacion titulo grado licenciatura ingenieria formacion buen buena buenos buenas solida solidos excelente excelentes idealmente carnet nivel',
  },
  aside: {
    job:
      'tu tus usted ti te candidato candidata candidatos puesto posicion vacante rol funciones funcion tareas ' +
      'responsable responsabilidades buscamos busca buscando seleccionamos selecciona incorporar incorporamos ' +
      'unirte unete debe debes deberas necesita necesitamos requiere requerido imprescindible deseable valorable ' +
      'ideal persona perfil experiencia conocimientos habilidades tecnologias lenguajes encargaras seras tendras',
    we: 'nosotros somos nos',
    ours: 'nuestro nuestra nuestros nuestras',
    stack: 'tecnologias stack usamos utilizamos',
    unit:
      'equipo equipos empresa compania grupo firma hospital clinica centro departamento area unidad universidad ' +
      'colegio escuela organizacion consultora agencia startup plataforma proveedor fabricante distribuidor ' +
      'empleador tienda tiendas red banco fundacion multinacional filial negocio despacho',
    praise:
      'lider lideres mayor mayores principal fundada fundado creada sede ubicada reconocida reconocido referente ' +
      'prestigio mundial global internacional mision vision clientes marcas oficinas empleados facturacion ' +
      'millones paises certificada premiada especializada especializado trayectoria consolidada',
    does:
      'es son era ha tiene tenemos contamos cuenta ofrece ofrecemos proporciona ayuda ayudamos desarrolla ' +
      'desarrollamos fabrica comercializa opera trabaja trabajamos presta dedica dedicamos disena gestiona ' +
      'incluye',
    perk:
      'seguro vacaciones descuento descuentos tickets ticket restaurante transporte aparcamiento parking bono ' +
      'bonus incentivos salario sueldo retribucion flexible teletrabajo guarderia gimnasio pensiones beneficios ' +
      'cheque cheques comedor fruta cafe dietas kilometraje alojamiento prestaciones aguinaldo utilidades ' +
      'despensa',
    growth:
      'formacion formaciones curso cursos carrera desarrollo crecimiento promocion oportunidades mentoria ' +
      'coaching aprendizaje aprender talleres capacitacion',
    gives:
      'ofrecemos ofrece damos brindamos recibiras disfrutaras tendras apoyamos proporcionamos facilitamos ' +
      'incluye invertimos',
    given: 'cargo incluida incluido gratuita gratuito subvencionada subvencionado proporcionada facilitado',
    legal:
      'raza sexo genero religion discapacidad edad orientacion identidad nacionalidad discriminacion igualdad ' +
      'diversidad embarazo origen etnico etnica estado civil creencias',
    applying:
      'inscribete inscribirse aplica aplicar postula postular postulate candidatura candidaturas cv curriculum ' +
      'carta enviar envia envianos correo email mail entrevista entrevistas plazo fecha contacto contactar web ' +
      'enlace portal oferta referencia proceso seleccion',
  },
  employer: {
    speaks:
      /^\W*((somos|nos dedicamos|ayudamos|desarrollamos|ofrecemos|contamos con|trabajamos (con|para))\b|nuestr[oa]s? (empresa|compañía|grupo|clientes?|productos|servicios|misión|marcas?|equipo)\b|(fundad[oa]|ubicad[oa]|creada?) en\b|desde \d{4}|con (más de |casi )?[\d.]+ (empleados|oficinas|años|tiendas|profesionales))/i,
    is: /(^|\s)(es|somos|son) (un|una|el|la|uno de los|una de las) ([\wáéíóúñü-]+ ){0,4}?(líder\w*|mayor\w*|referente\w*|multinacional\w*|internacional\w*|global\w*|familiar\w*|independiente\w*|especializad\w*)|\b(líder(es)?|referente|multinacional) (mundial\w*|nacional\w*|europe\w*|en|del?)\b/i,
    isWord: /líder|mayor|referente|multinacional|internacional|global|familiar|independiente|especializad/i,
    butAsks:
      /(busca\w*|necesita\w*|requier\w*|selecciona\w*|precisa\w*|incorpora\w*|candidat\w*|serás|tendrás|te encargarás|debe\w*|únete|puesto|vacante|perfil)/i,
  },
  course: {
    notTaught:
      /(\b(requisitos? (previos?|de acceso|de entrada|de admisión)|prerrequisitos?|conocimientos previos|no (se requiere|requiere|es necesari[oa])|sin (experiencia|conocimientos)|estar en posesión|bachillerato|becas?|ayudas? económica\w*|bolsa de (empleo|trabajo)|idioma de impartición|se imparte en|impartido en))/i,
    formOfTeaching:
      /^(presencial|online|en línea|a distancia|semipresencial|híbrido|e-?learning|blended|virtual|aula)/i,
    leadsTo:
      /(certific\w*|examen\w*|exámenes|título|titulación|acredit\w*|prepar\w*|cualific\w*|habilit\w*|licencia\w*|carn[eé]t?|obtener|convertirse|diploma)/i,
    ofSomebodyElse:
      /\b(bajo|supervisión|dirección|guiado|impartid[oa]|dirigid[oa]|asist\w*|por)( (la|el|los|las|un|una|de|del|por|supervisión|dirección|certificad\w*|cualificad\w*|experimentad\w*))*\s*$/i,
  },
  qualifiers: new Set(
    (
      'avanzado avanzada avanzados aplicado aplicada básico básica básicos básicas principiante principiantes intermedio ' +
      'introducción iniciación esencial esenciales fundamentos general generales moderno moderna práctico práctica prácticas ' +
      'profesional profesionales principios conceptos técnicas técnica métodos método metodología metodologías herramientas ' +
      'herramienta competencias competencia habilidades software teoría conocimiento conocimientos de del la el los las en y ' +
      'a al para con un una estrategias estrategia procesos proceso tecnologías tecnología sistemas sistema soluciones ' +
      'informática programación lenguaje curso nivel'
    ).split(' '),
  ),
};
