Det här följer med Samspel och är skrivet av andra. Licenstexterna ligger i respektive fil.

Bibliotek för Java
<#-- Annotations that libraries were compiled with: nobody needs them to run, so they are not shipped. -->
<#assign unshipped = ["animal-sniffer-annotations", "checker-qual", "error_prone_annotations", "org.osgi.namespace.extender"]/>
<#list dependencyMap?filter(entry -> !unshipped?seq_contains(entry.getKey().artifactId)) as entry>
<#assign library = entry.getKey()/>
  ${library.groupId}:${library.artifactId}:${library.version} | ${entry.getValue()?join(" / ")} | ${library.url!""}
</#list>

Webbsidornas stilmallar, skript och typsnitt, i bundle/3/se.samspel.web (static/vendor)
  @digdir/designsystemet-css:1.22.0 | MIT
  htmx.org:4.0.1 | 0BSD
  @fontsource-variable/open-sans:5.3.0 | OFL-1.1

Typsnitt för utskrifter, i worker/se.samspel.worker (se/samspel/worker/write/fonts)
  DejaVuSans | Bitstream Vera
  OpenSans | OFL-1.1
