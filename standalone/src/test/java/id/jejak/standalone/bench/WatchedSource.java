package id.jejak.standalone.bench;

import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts somebody between a service and one of its sources of connections, which stays as shipped. */
record WatchedSource(String name, UnaryOperator<DataSource> watched) implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return beanName.equals(name) ? watched.apply((DataSource) bean) : bean;
    }
}
