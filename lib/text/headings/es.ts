import type { Headings } from './headings';

export const spanish: Headings = {
  sections: [
    [
      'preferred',
      /\b(deseables?|desead[oa]s?|valorables?|se valorara(n)?( positivamente)?|se valora(n)?|preferibles?|preferentemente|idealmente|opcional(es)?|un plus|plus|puntos extra|nice[- ]to[- ]haves?|no (imprescindible|excluyente))\b/,
    ],
    [
      'benefits',
      /\b(beneficios?|ventajas|(que |lo que )?(te |le )?ofrecemos|se ofrece|ofrecemos|que te ofrecemos|nuestra oferta|salario|sueldo|retribucion|remuneracion|compensacion|paquete|por que (unirte|trabajar|elegirnos|nosotros)|condiciones (economicas|salariales|laborales)|que (encontraras|te espera))\b/,
    ],
    [
      'formalities',
      /\b(como (aplicar|postular(se|te)?|inscribirse)|aplica(r)?|postula(r|te|cion|ciones)?|inscripcion|inscribete|proceso de (seleccion|postulacion)|contacto|igualdad de oportunidades|diversidad|proteccion de datos|privacidad|aviso legal|ubicacion|lugar (de trabajo)?|localizacion|horario|jornada( laboral)?|tipo de (contrato|jornada|empleo)|contrato|duracion|fecha (de inicio|limite)|incorporacion|informacion adicional|modalidad|condiciones)\b/,
    ],
    [
      'about us',
      /\b(sobre (nosotros|la empresa|la compania|\w+)|acerca de( (nosotros|la empresa|\w+))?|quienes somos|la empresa|empresa|la compania|nuestra (empresa|compania|mision|vision|historia|cultura|organizacion)|nuestro (cliente|equipo|grupo)|nuestros valores|(descripcion|presentacion|perfil) de la (empresa|compania|organizacion)|que hacemos)\b/,
    ],
    [
      'required',
      /\b(requisitos?( minimos| imprescindibles| deseados)?|requerimientos|requerid[oa]s?|imprescindibles?|indispensables?|excluyentes?|obligatori[oa]s?|perfil( (requerido|buscado|profesional|del candidato))?|competencias|habilidades|conocimientos|aptitudes|cualificaciones?|capacidades|destrezas|formacion( academica)?|estudios|experiencia|titulacion|que (buscamos|necesitas|necesitamos|esperamos de ti|pedimos)|(te |lo que )?buscamos|se (requiere|busca|necesita)|skills|must[- ]haves?|idiomas?|tu perfil|eres|tecnologias|stack( tecnologico)?|(el|la) candidat[oa]( ideal)?|certificaciones)\b/,
    ],
    [
      'duties',
      /\b(funciones|tareas|responsabilidades|actividades|mision(es)?|objetivos?( del puesto)?|(el|tu|del) (puesto|rol|dia a dia|trabajo|posicion|cargo)|la (posicion|vacante|oferta)|(descripcion|resumen|detalles?) (del|de la|de) (puesto|empleo|oferta|cargo|trabajo|vacante|posicion)|puesto|rol|que (haras|vas a hacer)|cual sera tu (mision|funcion)|descripcion|en tu dia a dia|proyectos?)\b/,
    ],
  ],
  backToTheJob:
    /^[\s•*·–>-]*((como|en este puesto|en esta posicion|dentro del equipo|dependiendo d|reportando a)\b|(buscamos|se busca|se requiere|necesitamos|seleccionamos|precisamos|incorporamos|estamos buscando|requerimos)\b|(te )?encargaras\b|tendras\b|seras\b|(experiencia|conocimientos?|dominio|manejo) (en|de|con|minima|previa|demostrable)\b|titulacion|formacion (en|de|profesional|universitaria)|el candidato|la persona)/,
  filling: new Set(
    'el la los las un una unos unas de del al a y o para en con por tu tus su sus nuestro nuestra es son principal principales tecnico tecnicos tecnicas clave minimo minimos general generales otros otras requerido profesionales personales te le que lo se'.split(
      ' ',
    ),
  ),
};
