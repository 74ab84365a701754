# docker build -t ibidem . && docker run --rm -v "$PWD:/work" ibidem check articles
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN mvn -q -B -Dquick -Dmaven.test.skip=true package

FROM eclipse-temurin:21-jre-alpine
RUN adduser -D -u 10001 ibidem && mkdir -p /var/cache/ibidem && chown ibidem /var/cache/ibidem
WORKDIR /opt/ibidem
COPY --from=build /build/target/ibidem.jar ./
COPY --from=build /build/target/lib ./lib
COPY bin/ibidem ./bin/ibidem
ENV IBIDEM_CACHE=/var/cache/ibidem
USER ibidem
# The first start, and the first file read by a worker, write archives of loaded classes: done here, so that no container
# does it again.
RUN printf '{\\rtf1 words}' >/tmp/words.rtf && bin/ibidem extract /tmp/words.rtf && rm /tmp/words.rtf
WORKDIR /work
ENTRYPOINT ["/opt/ibidem/bin/ibidem"]
